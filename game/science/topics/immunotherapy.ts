import { defineTopic } from '../topic'

export default defineTopic({
  id: 'immunotherapy',
  kind: 'treatment',
  title: 'Immunotherapy',
  text: 'T cells have brakes that protect healthy tissue. Some tumour cells press these brakes. Medicines called checkpoint inhibitors release them, and T cells respond again. In some people this has worked for many years; in others it does not.',
  deeper:
    'The brakes are called PD-1 and CTLA-4. In a trial of 10 years with both kinds of medicine together, half of the people with advanced melanoma lived about 6 years or longer. Released brakes can also let T cells harm healthy organs, so side effects are watched for. Cells that show little MHC-I give T cells nothing to see.',
  sources: ['R68', 'S2', 'textbook'],
  certainty: 'L',
  concepts: ['S2-41', 'S2-45', 'S2-50', 'S2-51'],
  misconceptions: ['MC15'],
  leavesOut:
    'It is used for some cancers and not for others, alone or with other treatment. The card works for two rounds on everybody’s colonies.',
})
