import { definePair } from '../define'

export default definePair({
  id: 'routes',
  area: 'entering',
  difficulty: 2,
  A: {
    stem: 'By which ways can cells of a tumour get to other places?',
    options: {
      a: 'By blood, by lymph, or through a hollow of the body',
      b: 'By blood alone, as lymph is too slow for such cells',
      c: 'By nerves, by bones, or through the pipes of the lung',
      d: 'By lymph first, as the blood can be reached that way',
    },
    answer: 'a',
    why: 'Blood and lymph can both carry cells. Some tumours, such as those of the ovary, spread through the belly, with no vessel at all.',
    topic: 'lymph-route',
    concepts: ['S0-01', 'S3-12', 'S3-13'],
    speaksFor: { b: 'MC09', d: 'MC09' },
    sources: ['R51'],
    certainty: 'L',
  },
  B: {
    stem: 'What part do lymph nodes play when bowel cancer spreads to distant organs?',
    options: {
      a: 'A gate, which the cells have to pass before blood',
      b: 'Often a side branch, as many cells go another way',
      c: 'A start, as cells first become harmful in a node',
      d: 'A pump, which gives the cells a push towards blood',
    },
    answer: 'b',
    why: 'In a study of bowel cancer, tumours in nodes and in distant organs came from other groups of cells in 65% of cases. Nodes need not come first.',
    topic: 'soil-node',
    concepts: ['S3-12', 'S3-13'],
    speaksFor: { a: 'MC09', c: 'MC09' },
    sources: ['R42'],
    certainty: 'L',
  },
})
