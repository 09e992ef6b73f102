import { definePair } from '../define'

export default definePair({
  id: 'pictures',
  area: 'finding',
  difficulty: 2,
  A: {
    stem: 'PET shows tissue that uses much sugar. A PET scan looks clear. What does that tell us?',
    options: {
      a: 'The body is short of sugar on that same day',
      b: 'Tiny or quiet deposits may be there unseen',
      c: 'Tumour cells are gone from the whole body',
      d: 'Tumour cells at rest have died out by now',
    },
    answer: 'b',
    why: 'PET can miss what is small or uses little sugar. In one study, all 20 lung nodules below 1 cm stayed unseen.',
    topic: 'finding-and-naming',
    concepts: ['S2-36', 'S3-42', 'S3-44'],
    speaksFor: { c: 'MC14', d: 'MC13' },
    sources: ['R69'],
    certainty: 'L',
  },
  B: {
    stem: 'A CT or MRI picture looks clear, yet some tumour cells are in the organ. How can that be?',
    options: {
      a: 'The cells have the same colour as the organ',
      b: 'Cells that do not show in it have died by then',
      c: 'The cells move too fast to be caught in time',
      d: 'A few cells are much too small to show in it',
    },
    answer: 'd',
    why: 'CT and MRI show where something is and how large it is. A few cells are too little to be seen, and so scans are repeated.',
    topic: 'finding-and-naming',
    concepts: ['S2-36', 'S3-40', 'S3-44'],
    speaksFor: { b: 'MC14' },
  },
})
