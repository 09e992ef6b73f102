import { defineTopic } from '../topic'

export default defineTopic({
  id: 't-cells',
  kind: 'immunity',
  title: 'T cells',
  text: 'Each T cell can spot one kind of protein piece. Cells show such pieces on their surface. If a piece from a tumour cell fits, a T cell can bind and make that cell shut down. Often it takes several hits in a short time.',
  deeper:
    'The pieces are shown on MHC-I. Dendritic cells carry them to a lymph node, where T cells are trained. In mice with a virus, one T cell cleared 2 to 16 infected cells a day, and more than two at once did better. Tumour cells with little MHC-I, or with PD-L1, which works a brake on T cells, are found less often. Long contact tires T cells; some medicines release the brake again.',
  sources: ['R23', 'Weigelin2021', 'S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S1-07', 'S2-19', 'S2-32', 'S2-33', 'S2-41'],
  misconceptions: ['MC04', 'MC05'],
  leavesOut:
    'Training and multiplying take time. Regulatory T cells, which protect the body’s own tissue, hold others back; the game shows them on one card only.',
})
