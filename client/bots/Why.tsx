import {
  describeAction,
  ORGANS,
  VESSEL_PLACES,
  type Hope,
  type Thought,
  type Weighed,
} from '../../game/public'
import { ORGAN_NAMES, VESSEL_NAMES } from '../match/words'
import { plural } from '../ui'
import type { Told } from './told'

/** Where a bot looks for points, in the words of the board. */
const HOPE_NAMES: ReadonlyMap<Hope, string> = new Map<Hope, string>([
  ['primary', 'Primary tumour'],
  ['stroma', 'Stroma'],
  ...VESSEL_PLACES.map((at): [Hope, string] => [`vessel/${at}`, VESSEL_NAMES[at]]),
  ...ORGANS.map((at): [Hope, string] => [`colony/${at}`, `${ORGAN_NAMES[at]} colony`]),
  ['niches', 'Niche markers'],
  ['cubes', 'Mutation cubes'],
  ['traits', 'Adaptations and dial'],
  ['points', 'Points already made'],
])

/** So many reasons are enough to see what an action is for. */
const REASONS = 3

/** What is less than this would be printed as nothing. */
const LITTLE = 0.05

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`

const reasonsOf = ({ gains }: Weighed): string =>
  gains
    .filter(({ by }) => Math.abs(by) >= LITTLE)
    .slice(0, REASONS)
    .map(({ at, by }) => `${HOPE_NAMES.get(at) ?? at} ${signed(by)}`)
    .join(', ')

const Option = ({ title, of }: { title: string; of: Weighed }) => (
  <li>
    <span>
      <small>{title}</small>
      <b>{describeAction(of.action)}</b>
      <small>{reasonsOf(of)}</small>
    </span>
    <b className="bots-value">
      {signed(of.value)}
      <small> points expected</small>
    </b>
  </li>
)

const howLong = ({ compared, playouts }: Thought): string =>
  playouts > 0
    ? `It compared ${plural(compared, 'action')} and played ${plural(playouts, 'game')} on in its mind.`
    : `It compared ${plural(compared, 'action')}.`

/**
 * The seam between a bot's move and its explanation: everything that goes into one is in `told.why`
 * (`thought`, and `saw`, the view that it was made from) and in `told.seat`. It lists the thought's
 * own numbers. Whoever has sentences for them puts them here, in place of the list; nothing else
 * knows what is inside.
 */
export const Why = ({ told }: { told: Told }) => {
  if (told.why === null) return <p>Nothing was thought about this move.</p>
  const { thought } = told.why
  if (thought.chosen === null) return <p>This move was not weighed against others.</p>
  return (
    <>
      <ul className="bots-weighed">
        <Option title="Chosen" of={thought.chosen} />
        {thought.rejected !== null && <Option title="The best other" of={thought.rejected} />}
      </ul>
      <p className="bots-quiet">{howLong(thought)}</p>
    </>
  )
}
