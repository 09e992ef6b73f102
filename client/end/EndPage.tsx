import { IconHome } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import {
  seatAt,
  type Answers,
  type GameRecord,
  type LogEntry,
  type SeatId,
  type View,
  type WhatIf,
} from '../../game/public'
import { AloneResult, type DayResult } from '../alone/AloneResult'
import type { Controller } from '../match/useMatch'
import { IdeasOnDemand } from '../ideas/IdeasOnDemand'
import { IconButton, Logo, Token, useSeatName } from '../ui'
import { BackOnDemand } from './back/BackOnDemand'
import { aliveOf, funnelRows, lossList, scoreLines, storyOf } from './facts'
import { Funnel } from './Funnel'
import { HowReal } from './HowReal'
import { Losses } from './Losses'
import { RoundChart } from './RoundChart'
import { roundFacts, type RoundAlive } from './rounds'
import { Scores } from './Scores'
import { Story } from './Story'
import { TalkAbout } from './TalkAbout'
import { TestYourself } from './TestYourself'
import './end.css'

interface EndPageProps {
  view: View
  log: readonly LogEntry[]
  rounds: readonly RoundAlive[]
  /** The whole game, to look back on; null where it is not at hand (yet). */
  record: GameRecord | null
  controllers: Partial<Record<SeatId, Controller>>
  /** Whose cells are shown first: the reader's own. Not given where all persons share this device. */
  first?: SeatId | null
  /** Something about the table that everybody should see, above all else. */
  note?: ReactNode
  /** The day whose game this was, where it was one. */
  today?: DayResult | null
  /** In a class, what comes next is up to the teacher. */
  inClass?: boolean
  /** What the reader answered in the check of the class; never shown for the cells of others. */
  answers?: Answers | undefined
  /** How to play once more. */
  again: ReactNode
  /** Not given where one goes back instead. */
  onHome?: () => void
  /** Opens the moment of a “what if” as a game; not given where that cannot be done. */
  onPlay?: (seat: SeatId, whatIf: WhatIf) => void
}

/** What happened to the cells: scores, the survival funnel, what stopped them, and why it matters. */
export const EndPage = (props: EndPageProps) => {
  const { view, log, rounds, record, controllers, first, today = null, note, again } = props
  const { onHome, onPlay, inClass = false, answers } = props
  const isAlone = view.order.length === 1
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const seatName = useSeatName()
  const persons = view.order.filter((seat) => controllers[seat]?.by !== 'bot')
  const [chosen, setChosen] = useState<SeatId>(first ?? persons[0] ?? '0')
  const name = seatName(chosen)
  const you = first === undefined && persons.length === 1 ? persons[0] : first
  const alive = aliveOf(seatAt(view, chosen))
  const pointsOf = (seat: SeatId) => seatAt(view, seat).points

  return (
    <div className="end">
      {note}
      <header className="end-bar">
        <Logo size={40} />
        <h1 className="display" tabIndex={-1} ref={heading}>
          What happened to the cells
        </h1>
        {!isAlone && (
          <div
            className={view.order.length > 4 ? 'end-seats end-seats-many' : 'end-seats'}
            role="radiogroup"
            aria-label="Whose cells"
          >
            {view.order.map((seat) => (
              <label key={seat} className="end-seat">
                <input
                  type="radio"
                  name="seat"
                  checked={seat === chosen}
                  onChange={() => setChosen(seat)}
                />
                <Token seat={seat} size={28} />
                <span className="end-seat-name">{seatName(seat)}</span>
                <b>
                  {pointsOf(seat)}
                  <span className="unseen"> points</span>
                </b>
              </label>
            ))}
          </div>
        )}
        <div className="end-go">
          {onHome !== undefined && (
            <IconButton label="Home" onClick={onHome}>
              <IconHome size={24} aria-hidden="true" />
            </IconButton>
          )}
          {again}
        </div>
      </header>
      <main className="end-main">
        <div className="end-column">
          <Story seat={chosen} story={storyOf(log, chosen)} isAlone={persons.length === 1} />
          {isAlone && <AloneResult view={view} today={today} />}
          <Funnel rows={funnelRows(view, log)} chosen={chosen} losses={lossList(log, null)} />
          {rounds.length > 0 && (
            <RoundChart facts={roundFacts(rounds, log, chosen)} seat={chosen} />
          )}
          <HowReal />
        </div>
        <div className="end-column">
          <Losses
            seat={chosen}
            name={name}
            losses={lossList(log, chosen)}
            launched={seatAt(view, chosen).launched}
            alive={alive}
          />
          <Scores lines={scoreLines(view, log, seatName)} chosen={chosen} />
          <TalkAbout asleep={alive.asleep} name={name} />
          {record !== null && (
            <IdeasOnDemand
              record={record}
              seat={chosen}
              answers={chosen === first ? answers : undefined}
            />
          )}
          {!inClass && <TestYourself />}
        </div>
        {record !== null && (
          <BackOnDemand
            record={record}
            seat={chosen}
            isYou={chosen === you}
            onPlay={onPlay === undefined ? null : (whatIf) => onPlay(chosen, whatIf)}
          />
        )}
      </main>
    </div>
  )
}
