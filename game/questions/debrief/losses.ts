import { defineDebrief } from '../define'

export default defineDebrief({
  title: 'Where did most cells stop?',
  stem: 'At which step were most of your cells lost? Vote first; then say which step you would block, and why.',
  options: {
    a: 'On the way out of the tumour and into a vessel',
    b: 'On the way through the blood or the lymph',
    c: 'On the way out of the vessel into an organ',
    d: 'In the organ, before they grew into a tumour',
  },
  lead: [
    'The odds in the game are raised enormously. In nature, about 1 cell in 5,000 came through in one study with mice, and about 1 in 60 million in a model of people with breast cancer.',
    'Researchers still argue whether more cells are lost in the blood or at growth. What they see depends on the organ and the method.',
    'To block a step, a medicine has to come in time. Drugs against the enzymes that open tissue did not help; one reason is that cells had left before.',
    'You chose for your cells, so that you could think about it. In nature nobody chooses: cells differ by chance, and some kinds last longer.',
  ],
  concepts: ['S0-15', 'S0-34', 'S1-13', 'S1-21', 'S3-04', 'S3-25'],
})
