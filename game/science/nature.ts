import { deepFreeze } from '../freeze'

/** A point in which the game is not like nature. */
export interface Difference {
  title: string
  words: string
  /** One of the few that are read out when a class talks about its games. */
  isAloud?: true
}

/** What an honest simplification has to say of itself: the science dossier, part G. */
export const NATURE_DIFFERS: readonly Difference[] = deepFreeze([
  {
    title: 'The odds',
    words:
      'Ours are far too kind. In one mouse study 1 cell in 5,000 became a tumour; in one model of people, 1 in 60 million.',
    isAloud: true,
  },
  {
    title: 'Plans',
    words:
      'Cells do not plan. You chose, so that you could learn; in nature chance varies and selection is blind.',
    isAloud: true,
  },
  {
    title: 'One line of steps',
    words:
      'Real steps overlap and repeat. Cells can spread early, come back, or move on from a new tumour. The row of zones is a map.',
    isAloud: true,
  },
  {
    title: 'Time',
    words: 'Minutes in the blood, days to the first growth, years of rest: all became rounds.',
    isAloud: true,
  },
  {
    title: 'One token',
    words: 'A token stands for millions of cells that differ, and a real tumour is a mixture.',
    isAloud: true,
  },
  {
    title: 'Which cancers',
    words:
      'Only solid tumours are shown. Cancers of the blood, tumours that start in the brain and sarcomas go other ways.',
  },
  {
    title: 'Soil numbers',
    words:
      'They are rounded from studies of different kinds, and subtypes of one cancer differ. They say nothing about any person.',
  },
  {
    title: 'How we know',
    words:
      'Much comes from mice, fish, hens’ eggs or lab devices, and some of it is disputed. The pages say where.',
    isAloud: true,
  },
  {
    title: 'Two faces',
    words:
      'Most immune cells and most neighbours of a tumour can hold it back or help it. A card shows one moment.',
  },
  {
    title: 'Flow',
    words:
      'Figures of shear differ with the vessel and the method. Living vessels pulse, bend and branch.',
  },
  {
    title: 'Traits',
    words:
      'On a card a trait is there or missing. In cells it comes in degrees, has a price and can be lost.',
  },
  {
    title: 'Rivals',
    words:
      'Clones of several players are not in one person. No body hosts rival tumours that take turns.',
    isAloud: true,
  },
  {
    title: 'Treatment',
    words: 'It is far richer than cards, is decided together with people, and side effects matter.',
    isAloud: true,
  },
  {
    title: 'The end',
    words:
      'A finished cascade is where the model ends, and not a goal to wish for. What counts in life is how people are.',
  },
  {
    title: 'Dates',
    words:
      'Facts are as old as their sources, which each page names. Research goes on, and some of this will change.',
  },
] satisfies readonly Difference[])
