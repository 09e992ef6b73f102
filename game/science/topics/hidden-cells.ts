import { defineTopic } from '../topic'

export default defineTopic({
  id: 'hidden-cells',
  kind: 'immunity',
  title: 'Cells that go unseen',
  text: 'Immune cells read signs on the surface of other cells. Some tumour cells happen to show fewer of the signs that call, or more of those that calm. They are found less often, so they are left over. No cell hides on purpose.',
  deeper:
    'T cells read pieces of protein on MHC-I; a cell that shows few goes unread, but natural killer cells respond to what lacks MHC-I. CD155 switches natural killer cells on, and cells without it were left after a day in the lungs of mice. PD-L1 works a brake of T cells, and CD47 says “do not eat me” to phagocytes. Medicines can release some of these brakes.',
  sources: ['R22', 'R29', 'R68', 'S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S2-10', 'S2-31', 'S2-32', 'S2-33', 'S2-41'],
  misconceptions: ['MC04', 'MC05', 'MC07'],
  leavesOut:
    'Signs come in degrees and change by the hour. A card shows a sign as there or missing.',
})
