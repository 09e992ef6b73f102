import { defineClinical } from '../../define'

export default defineClinical({
  id: 'checkpoint-immunotherapy',
  title: 'Checkpoint immunotherapy',
  copies: 1,
  effects: [{ kind: 'immunotherapy', rounds: 2 }],
  biology:
    'T cells have brakes that keep them from harming healthy tissue. Medicines that loosen these brakes let them respond to tumour cells again, in some people for many years.',
  deeper:
    'The brakes are PD-1 and CTLA-4. In people with advanced melanoma who received drugs against both, the median survival was 71.9 months in a ten-year follow-up, far longer than was usual before. Many tumours do not respond, and inflammation of healthy organs is a known side effect.',
  sources: ['R68'],
  certainty: 'L',
  concepts: ['S2-41', 'S2-45', 'S2-50'],
  misconceptions: ['MC15'],
  topics: ['immunotherapy', 'hidden-cells'],
  leavesOut:
    'These drugs act on T cells, but the extra card may be of any kind. Who benefits depends on the tumour and the person; here everybody’s immune system is busier for two rounds.',
  examples: [
    {
      title: 'Two rounds with two immune cards are to come',
      given: { seats: [{}] },
      then: { seats: [{}], immunotherapy: 2 },
    },
  ],
})
