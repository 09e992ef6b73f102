import { definePair } from '../define'

export default definePair({
  id: 'platelets',
  area: 'blood',
  difficulty: 2,
  A: {
    stem: 'Platelets help to stop bleeding. What else can they do when they coat a tumour cell in the blood?',
    options: {
      a: 'Shield it, so that NK cells clear it less often',
      b: 'Weigh it down, so that it sinks and stays put',
      c: 'Feed it, so that it has oxygen while it drifts',
      d: 'Little else, since clots are what they are for',
    },
    answer: 'a',
    why: 'In mice, NK cells cleared coated cells less often. A coat also passes on signals, so platelets do more than form clots.',
    topic: 'platelets',
    concepts: ['S2-10', 'S2-13', 'S3-18'],
    speaksFor: { d: 'MC12' },
    sources: ['R18', 'R19'],
    certainty: 'L',
  },
  B: {
    stem: 'In mice without platelets, NK cells stopped more tumour cells from settling. What does this suggest?',
    options: {
      a: 'NK cells turn into platelets when they get old',
      b: 'A coat of platelets hides tumour cells from them',
      c: 'NK cells grow larger where the blood is thinner',
      d: 'A coat of platelets is just the start of a clot',
    },
    answer: 'b',
    why: 'Taking platelets away made a difference if NK cells were able to clear the tumour cells. So the coat seems to be a shield.',
    topic: 'platelets',
    concepts: ['S2-10', 'S2-13', 'S3-18'],
    speaksFor: { d: 'MC12' },
    sources: ['R18', 'R19'],
    certainty: 'L',
  },
})
