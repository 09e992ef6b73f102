import { defineTopic } from '../topic'

export default defineTopic({
  id: 'immune-memory',
  kind: 'immunity',
  title: 'Memory in the tissue',
  text: 'After a first meeting, some T cells stay in the tissue for years. They are called resident memory cells. If cells with the same sign turn up there again, they respond within hours. Vaccines make use of such memory.',
  deeper:
    'Resident memory T cells do not travel in the blood, so a blood test does not show them. They call other immune cells as well as act themselves. A tumour that grows back in the same organ may meet them. How long they last and how much they do differs from organ to organ.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S2-19', 'S2-32'],
  misconceptions: ['MC04'],
  leavesOut:
    'Memory also sits in lymph nodes and bone marrow. The game has one card that looks at organs where cells had settled before.',
})
