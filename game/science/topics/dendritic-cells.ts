import { defineTopic } from '../topic'

export default defineTopic({
  id: 'dendritic-cells',
  kind: 'immunity',
  title: 'Dendritic cells as couriers',
  text: 'Dendritic cells pick up pieces of other cells in the tissue. They carry them to a lymph node and show them to T cells there. The few T cells that fit begin to multiply. Then they go out to look for cells with that piece.',
  deeper:
    'A dendritic cell shows pieces of protein on MHC molecules, together with a second signal that says whether there is danger. Without that signal T cells stay calm, which protects the body’s own tissue. The training takes days. Fragments that tumour cells shed in the lungs of mice were taken up by dendritic cells there.',
  sources: ['Headley2016', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S1-19', 'S2-32'],
  misconceptions: ['MC04', 'MC05'],
  leavesOut:
    'The training takes days, and a tumour can disturb it. In the game it follows from a single card.',
})
