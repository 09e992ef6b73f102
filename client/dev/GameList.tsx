import { useState } from 'react'
import { SEAT_NAMES, describeAction, type GameRecord } from '../../game/public'
import { addressOf, type Who } from './address'
import { GAMES, marksOf } from './recordedGames'

interface GameProps {
  name: string
  record: GameRecord
  who: Who
}

const Game = ({ name, record, who }: GameProps) => {
  const [step, setStep] = useState(0)
  const [marks] = useState(() => marksOf(record))
  const next = record.steps[step]
  const linkTo = (at: number) =>
    addressOf({ page: 'table', who, source: { from: 'game', name, step: at } })
  return (
    <article className="dev-examples" aria-label={name}>
      <h3>
        {name} <small>{record.steps.length} steps</small>
      </h3>
      <ul className="dev-marks">
        {marks.map((mark) => (
          <li key={mark.words}>
            <a href={linkTo(mark.step)}>{mark.words}</a>
          </li>
        ))}
      </ul>
      <div className="dev-form">
        <label>
          After step{' '}
          <input
            type="number"
            min={0}
            max={record.steps.length}
            value={step}
            onChange={(event) => setStep(event.target.valueAsNumber || 0)}
          />
        </label>
        <a className="ui-button ui-button-plain" href={linkTo(step)}>
          Open
        </a>
        <span>
          {next === undefined
            ? 'nothing comes after it'
            : `then ${SEAT_NAMES[next.seat]}: ${describeAction(next.action)}`}
        </span>
      </div>
    </article>
  )
}

interface GameListProps {
  who: Who
  isWanted: (words: string) => boolean
}

/** The recorded games, to be opened at any step. */
export const GameList = ({ who, isWanted }: GameListProps) => (
  <section aria-label="Recorded games">
    <h2>Recorded games</h2>
    {[...GAMES]
      .filter(([name]) => isWanted(`game ${name}`))
      .map(([name, record]) => (
        <Game key={name} name={name} record={record} who={who} />
      ))}
  </section>
)
