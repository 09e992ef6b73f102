import type { SeatId } from '../../game/public'
import { AskScience } from '../tutor/AskScience'
import { deckClass, plural, Token } from '../ui'
import type { Alive, Loss } from './facts'
import { LOSS_LOOKS } from './lossWords'

interface LossesProps {
  seat: SeatId
  name: string
  losses: readonly Loss[]
  launched: number
  alive: Alive
}

/** More marks than this are told by the number alone. */
const MARKS = 24

const LossRow = ({ seat, loss }: { seat: SeatId; loss: Loss }) => {
  const { label, note, Icon, deck } = LOSS_LOOKS[loss.cause]
  return (
    <li className={deck === null ? 'end-loss' : `end-loss ${deckClass(deck)}`}>
      <span className="end-loss-icon">
        <Icon size={20} stroke={2.2} aria-hidden="true" />
      </span>
      <div>
        <b>{label}</b> <small>{note}</small>
        <span className="end-marks" aria-hidden="true">
          {Array.from({ length: Math.min(loss.cells, MARKS) }, (_, i) => (
            <Token key={i} seat={seat} size={21} state="lost" />
          ))}
          {loss.cells > MARKS && <small>and {loss.cells - MARKS} more</small>}
        </span>
      </div>
      <strong className="display">
        {loss.cells}
        <span className="unseen"> cells</span>
      </strong>
      <AskScience
        asked={{ about: 'loss', cause: loss.cause }}
        label={`Read what stops cells here: ${label}`}
      />
    </li>
  )
}

const aliveWords = ({ asleep, growing, inVessels, inStroma }: Alive): string =>
  [
    asleep > 0 && `${asleep} asleep`,
    growing > 0 && `${growing} growing`,
    inVessels > 0 && `${inVessels} in the vessels`,
    inStroma > 0 && `${inStroma} in the stroma`,
  ]
    .filter((part) => part !== false)
    .join(', ')

export const Losses = ({ seat, name, losses, launched, alive }: LossesProps) => {
  const lost = losses.reduce((sum, { cells }) => sum + cells, 0)
  const living = alive.asleep + alive.growing + alive.inVessels + alive.inStroma
  return (
    <section className="end-panel end-losses" aria-labelledby="end-losses">
      <h2 id="end-losses" className="display">
        What stopped {name}’s cells
      </h2>
      <p className="end-note">
        {plural(launched, 'cell')} set out, {lost} were lost. Each mark is one cell.
      </p>
      <ul>
        {losses.map((loss) => (
          <LossRow key={loss.cause} seat={seat} loss={loss} />
        ))}
      </ul>
      {losses.length === 0 && <p>No cell was lost: none had to face the journey.</p>}
      <p className="end-alive">
        <span aria-hidden="true">
          {alive.asleep > 0 && <Token seat={seat} size={26} state="dormant" />}
          {alive.growing > 0 && <Token seat={seat} size={26} growing />}
        </span>
        {living === 0 ? (
          'Beyond the first tumour no cell was left alive.'
        ) : (
          <span>
            <b>{living} alive</b> beyond the first tumour: {aliveWords(alive)}
          </span>
        )}
      </p>
    </section>
  )
}
