import { defineTopic } from '../topic'

export default defineTopic({
  id: 'platelets',
  kind: 'mechanism',
  title: 'A coat of platelets',
  text: 'Platelets are tiny blood cells that help to stop bleeding. Some tumour cells in the blood get a coat of them. In mice, natural killer cells cleared coated cells less often.',
  deeper:
    'Taking platelets away lowered seeding in mice only if natural killer cells were able to clear the tumour cells in the first place. Platelets also pass on a signal, TGF-β, that makes tumour cells more mobile. How the coat works is debated: it may simply cover the cell, or lend it the platelets’ own surface labels.',
  sources: ['R18', 'R19', 'R20', 'R21', 'S3'],
  certainty: 'L',
  concepts: ['S2-10', 'S2-13', 'S3-18'],
  misconceptions: ['MC12'],
  leavesOut:
    'A real coat is not just there or missing, and it changes with time. Platelets keep people from bleeding; nothing here is advice about any medicine.',
})
