import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC12',
  belief: 'Platelets do nothing but stop bleeding.',
  title: 'Platelets can also cover tumour cells and pass on signals',
  text: 'Platelets do stop bleeding, and people need them for that. But some tumour cells in the blood get a coat of platelets. In mice, natural killer cells cleared coated cells less often. Platelets also pass on a signal that makes tumour cells more mobile. How the coat works is still debated. None of this is advice about any medicine.',
  example:
    'When your cells join up in the blood, platelets cover them. Until the round ends, immune cards do not find them.',
  topic: 'platelets',
  sources: ['R18', 'R19', 'R20'],
  certainty: 'L',
})
