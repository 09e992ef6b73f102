import { defineTopic } from '../topic'

export default defineTopic({
  id: 'calming-signals',
  kind: 'immunity',
  title: 'Signals that calm immunity',
  text: 'An immune system without brakes would harm healthy tissue. So some cells calm others: regulatory T cells are among them. Many tumours hold a lot of these cells and their signals. The answer to tumour cells is then quieter too.',
  deeper:
    'TGF-β is such a signal: it calms T cells and natural killer cells, and it draws more regulatory T cells. T cells that meet the same piece for a long time also tire; they then show much PD-1. Immunotherapy loosens some of these brakes, which is why it can cause inflammation in healthy organs as a side effect.',
  sources: ['S2', 'R68', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-14', 'S2-31', 'S2-34', 'S2-41'],
  misconceptions: ['MC05'],
  leavesOut:
    'The brakes protect people from other illnesses. The game shows only what they do near a tumour.',
})
