import { defineTopic } from '../topic'

export default defineTopic({
  id: 'tumour-breast',
  kind: 'tumour',
  title: 'Breast cancer',
  text: 'Veins of the breast lead to the heart and then the lungs; some join the veins along the spine. When breast cancer has spread, it is found most in bone, lungs and liver. Some cells rest for a long time first. Many people never have a metastasis.',
  deeper:
    'What is counted depends on when one looks: in a registry, 65.1% of people with spread at diagnosis had it in bone; in 197 autopsies, lung and pleura came first with 80%, then bone with 74% and liver with 71%. These numbers must not be put into one ranking. In one kind of breast cancer, spread was still seen between year 5 and year 20. Cells in bone stay breast cancer cells.',
  sources: ['R39', 'R52', 'R53a', 'textbook'],
  certainty: 'L',
  concepts: ['S2-21', 'S3-26', 'S3-30'],
  misconceptions: ['MC02', 'MC03', 'MC13'],
  leavesOut:
    'Breast cancer has several subtypes that differ, and people of every sex can have it. The nodes of the armpit are no place of their own in the game.',
})
