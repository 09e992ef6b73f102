import { SEAT_IDS, type SeatId } from '../../game/public'
import '../board/board.css'
import { BoardToken } from '../board/BoardToken'
import { CLONES, Token, patternOf } from '../ui'
import { BothThemes, Labelled } from './BothThemes'
import { TOKEN_STATES, type State } from './tokenStates'

const SIZES = [24, 64]

const states: readonly (readonly [string, State])[] = Object.values(TOKEN_STATES).flatMap<
  [string, State]
>(Object.entries)

/** How the board shows whose a token is, and how many lie in its place. */
const ON_BOARD: Readonly<
  Record<string, { look?: State; mine?: true; crowded?: true; badge?: number }>
> = {
  'of somebody else': {},
  'of whoever acts': { mine: true },
  'in a crowd': { crowded: true },
  'five single cells': { badge: 5 },
  'cluster of whoever acts': { look: { count: 3, covered: true }, mine: true },
  'cluster in a crowd': { look: { count: 3 }, crowded: true },
  'two secondary tumours': { look: { secondary: true }, badge: 2 },
}

const SPOTS = {
  'nothing to do here': {},
  'selectable: something can be done here': { legal: true },
  selected: { legal: true, pressed: true },
} as const

const OnBoard = ({ seat }: { seat: SeatId }) =>
  Object.entries(ON_BOARD).map(([name, { look, mine, crowded, badge = null }]) => (
    <Labelled key={name} name={name}>
      <span className="dev-tissue">
        <span className="board-overlay">
          <BoardToken
            group={{ key: name, look: { seat, ...look }, badge }}
            place={{ left: '50%', top: '50%' }}
            mine={mine === true}
            crowded={crowded === true}
          />
        </span>
      </span>
    </Labelled>
  ))

/** A spot of the board with a token on it: whether it can be chosen shows on the spot. */
const Spots = ({ seat }: { seat: SeatId }) =>
  Object.entries<{ legal?: true; pressed?: true }>(SPOTS).map(([name, { legal, pressed }]) => (
    <Labelled key={name} name={name}>
      <span className="dev-tissue board-choosing">
        <button
          type="button"
          className={legal === true ? 'board-spot board-spot-legal' : 'board-spot'}
          aria-pressed={pressed === true}
          aria-label={name}
        />
        <Token seat={seat} size={30} />
      </span>
    </Labelled>
  ))

const Clone = ({ seat }: { seat: SeatId }) => {
  const { name, shape } = CLONES[seat]
  return (
    <section aria-label={name}>
      <h2>
        {name}, {shape}
      </h2>
      <BothThemes>
        <div className="dev-row">
          {states.map(([state, look]) => (
            <Labelled key={state} name={state}>
              <span className="dev-sizes">
                {SIZES.map((size) => (
                  <Token key={size} seat={seat} size={size} {...look} />
                ))}
              </span>
            </Labelled>
          ))}
          <Labelled name="territory">
            <svg width={64} height={64} aria-hidden="true">
              <rect width={64} height={64} rx={8} fill={patternOf(seat)} />
            </svg>
          </Labelled>
        </div>
        <div className="dev-row">
          <OnBoard seat={seat} />
          <Spots seat={seat} />
        </div>
      </BothThemes>
    </section>
  )
}

/** Every token of every clone, at 24 px and larger. */
export const TokenGallery = () => SEAT_IDS.map((seat) => <Clone key={seat} seat={seat} />)
