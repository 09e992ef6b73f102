import type { ComponentType } from 'react'
import type { TopicId } from '../../../game/public'
import { Crossings } from './Crossings'
import { Entry } from './Entry'
import { Exit } from './Exit'
import { Flow } from './Flow'
import { Growth } from './Growth'
import { Invasion } from './Invasion'
import { Primary } from './Primary'
import { Secondary } from './Secondary'

export interface Diagram {
  /** What the drawing shows, for whoever does not see it. */
  label: string
  Picture: ComponentType
  /** What its numbers stand for, from 1 on. */
  legend: readonly string[]
}

/** The seven stages and the two crossings, drawn. */
export const DIAGRAMS: Readonly<Partial<Record<TopicId, Diagram>>> = {
  'primary-tumour': {
    label: 'A mass of mixed tumour cells beside a blood vessel',
    Picture: Primary,
    legend: [
      'Tumour cells that differ from each other',
      'Far from a vessel, cells are short of oxygen',
      'A vessel brings oxygen and food',
      'Healthy cells, such as fibroblasts, live in between',
    ],
  },
  'local-invasion': {
    label: 'Tumour cells pass through gaps in the sheet below them, into tissue with fibres',
    Picture: Invasion,
    legend: [
      'The tumour, in the layer where it began',
      'The basement membrane keeps tissues apart',
      'Enzymes have cut a gap, and a strand of cells passes',
      'A cell moves on alone between the fibres of the stroma',
    ],
  },
  intravasation: {
    label: 'A tumour cell squeezes from the tissue into a blood vessel, beside a macrophage',
    Picture: Entry,
    legend: [
      'A tumour cell in the stroma',
      'The vessel’s own basement membrane comes first',
      'Then the lining of the vessel, here with a gap',
      'A macrophage at the spot where the wall opens',
      'In the blood, the flow takes the cell along',
    ],
  },
  circulation: {
    label: 'Tumour cells in flowing blood: one alone, a cluster, one under platelets',
    Picture: Flow,
    legend: [
      'A single cell bears the pull of the flow alone',
      'In a cluster, neighbours share it',
      'A coat of platelets hides a cell',
      'A natural killer cell crawls along the wall',
    ],
  },
  extravasation: {
    label: 'A tumour cell sticks to the wall of a vessel and squeezes out into the tissue',
    Picture: Exit,
    legend: [
      'A cell arrives where the flow is slow',
      'It holds on to the wall',
      'It squeezes out between two cells of the lining',
      'The basement membrane is passed last',
      'Now it is in the tissue, but it does not grow yet',
    ],
  },
  colonisation: {
    label:
      'In an organ most settled cells are lost or rest; a few grow, and one deposit has vessels',
    Picture: Growth,
    legend: [
      'Most cells are lost: only their outlines are drawn',
      'Some rest, perhaps for years',
      'Few begin to grow, and most small deposits stop',
      'To grow on, a deposit needs a blood supply',
    ],
  },
  'secondary-tumour': {
    label: 'The first tumour on the left, and one of the same cells in another organ',
    Picture: Secondary,
    legend: [
      'The first tumour',
      'A tumour of the same cell type in another organ',
      'The cells of that organ, whose work is disturbed',
    ],
  },
  'two-crossings': {
    label: 'A vessel: one cell gets in on the left, and another gets out on the right',
    Picture: Crossings,
    legend: [
      'In: the basement membrane first',
      'Then the lining of the vessel',
      'Out: the lining first',
      'Then the basement membrane and the tissue behind it',
    ],
  },
}
