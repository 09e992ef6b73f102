import { definePair } from '../define'

export default definePair({
  id: 'fit',
  area: 'organs',
  difficulty: 3,
  A: {
    stem: 'Blood from the eye reaches the lungs first. Yet melanoma of the eye grows in the liver most often. What does this show?',
    options: {
      a: 'The chance decides, as organs are much alike for cells',
      b: 'The cells decide, as they find the liver more to their taste',
      c: 'The route decides, as cells grow where they come to stop',
      d: 'The route counts, but the place has to suit the cells',
    },
    answer: 'd',
    why: 'If the route were enough, the lungs would come first. Cells respond to signals of some organs more than others: route and place both count.',
    topic: 'soil-liver',
    concepts: ['S3-25', 'S3-26', 'S3-30', 'S2-15'],
    speaksFor: { a: 'MC02', b: 'MC07', c: 'MC21' },
  },
  B: {
    stem: 'Muscle gets plenty of blood, yet new tumours are seldom found there. What does this show?',
    options: {
      a: 'Cells may arrive, but grow where a place suits them',
      b: 'Cells grow where blood takes them, so few get there',
      c: 'Cells land by chance, so this will change with time',
      d: 'Cells avoid it, as they know how hard it works',
    },
    answer: 'a',
    why: 'Blood flow alone cannot explain it, for many cells must pass there. A place also has to suit the cells, as soil suits a seed.',
    topic: 'seed-and-soil',
    concepts: ['S3-25', 'S3-26', 'S3-30'],
    speaksFor: { b: 'MC21', c: 'MC02', d: 'MC07' },
  },
})
