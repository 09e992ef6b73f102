import { IconDroplet, IconPlant2, IconRadar2, IconSeedling } from '@tabler/icons-react'
import { Sprouts, Token } from '../ui'

const LINES = [
  {
    key: 'single',
    mark: <Token seat="0" size={34} />,
    text: 'A single cell; a number beside it says how many',
  },
  {
    key: 'cluster',
    mark: <Token seat="0" count={3} size={56} />,
    text: 'A cluster in a vessel, or a colony in an organ',
  },
  {
    key: 'covered',
    mark: <Token seat="0" covered size={56} />,
    text: 'Platelets cover these cells until the round ends',
  },
  {
    key: 'dormant',
    mark: <Token seat="0" state="dormant" size={34} />,
    text: 'Dormant: asleep, does not grow, is seldom found',
  },
  {
    key: 'growing',
    mark: <Token seat="0" growing size={34} />,
    text: 'Active: tests growth when the soil card names its organ',
  },
  {
    key: 'secondary',
    mark: <Token seat="0" secondary size={56} />,
    text: 'A secondary tumour: it has scored',
  },
  {
    key: 'spindle',
    mark: <Token seat="0" spindle size={56} />,
    text: 'Mesenchymal: a mobile shape',
  },
  {
    key: 'soil',
    mark: <Sprouts of={2} />,
    text: 'How rich the soil is for you, and the number that growth needs',
  },
  {
    key: 'value',
    mark: <b className="board-value">5</b>,
    text: 'Points for the next secondary tumour here',
  },
  {
    key: 'flow',
    mark: <IconDroplet size={22} />,
    text: 'Where arterial blood flows: 1 now, 2 next, 3 after',
  },
  { key: 'fertile', mark: <IconPlant2 size={22} />, text: 'Colonies here test growth this round' },
  {
    key: 'patrol',
    mark: <IconRadar2 size={22} />,
    text: 'Immune cells look here this round',
  },
  {
    key: 'niche',
    mark: <IconSeedling size={22} />,
    text: 'A niche marker: growth here is easier for everybody',
  },
] as const

/** What the marks on the board mean. */
export const Marks = () => (
  <ul className="help-marks">
    {LINES.map(({ key, mark, text }) => (
      <li key={key}>
        <span aria-hidden="true">{mark}</span>
        {text}
      </li>
    ))}
  </ul>
)
