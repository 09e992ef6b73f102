/** Where the game is wrong about nature, in words to read out (science.md, section G). */
export const NATURE_DIFFERS: readonly { title: string; words: string }[] = [
  {
    title: 'The odds',
    words:
      'Ours are far too kind. In one mouse study 1 cell in 5,000 became a tumour; in one model of people, 1 in 60 million.',
  },
  {
    title: 'Plans',
    words:
      'Cells do not plan. You chose, so that you could learn; in nature chance varies and selection is blind.',
  },
  {
    title: 'One line of steps',
    words:
      'Real steps overlap and repeat. Cells can spread early, come back, or move on from a new tumour.',
  },
  {
    title: 'Time',
    words: 'Minutes in the blood, days to the first growth, years of rest: all became rounds.',
  },
  {
    title: 'One token',
    words: 'A real tumour is a mixture of millions of different cells, and traits come in degrees.',
  },
  {
    title: 'Rivals',
    words: 'Clones of several players are not in one person. No body hosts rival tumours in turn.',
  },
  {
    title: 'Treatment',
    words: 'It is far richer than cards, is decided together with people, and side effects matter.',
  },
  {
    title: 'How we know',
    words:
      'Much comes from mice or lab devices, and some is disputed. Only solid tumours are modelled.',
  },
]
