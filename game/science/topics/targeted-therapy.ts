import { defineTopic } from '../topic'

export default defineTopic({
  id: 'targeted-therapy',
  kind: 'treatment',
  title: 'Targeted and hormone therapy',
  text: 'Some tumours depend on one signal more than others do. Targeted medicines block such a signal. Hormone therapy does it where a tumour needs a hormone to grow. A test of the tumour shows whether a medicine fits.',
  deeper:
    'Examples are medicines against HER2 in some breast cancers, against VEGF signals in many kidney cancers, and against oestrogen or testosterone in breast and prostate cancer. A plan made for the type, stage and molecules of one tumour is called personalised. It is meant to do much good and little harm. Among many cells, some may lack the target or change, so the effect can fade.',
  sources: ['S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-40', 'S2-44', 'S2-46', 'S2-47', 'S2-50'],
  misconceptions: ['MC18', 'MC15'],
  leavesOut:
    'Not every tumour has a target that is known. The game looks at an adaptation instead of a test of tissue.',
})
