import { defineTopic } from '../topic'

export default defineTopic({
  id: 'first-pass-filter',
  kind: 'mechanism',
  title: 'Where blood goes first',
  text: 'Veins from most of the body lead to the heart and then to the lungs. Veins from the gut lead to the liver. In the first net of fine vessels that cells meet, most of them stop. So the plumbing of the body decides much about where cells arrive.',
  deeper:
    'From the lungs, blood goes to the left side of the heart and out to all organs, with no other filter in between; that is why lung tumours can reach brain, bone and adrenal glands early. Records of 1,541 autopsies of bowel cancer fit a cascade from liver to lung to other organs. But plumbing is only one part: a flow model of the whole body explained about 40% of where metastases lay.',
  sources: ['R05', 'R46', 'R47', 'S3', 'textbook'],
  certainty: 'L',
  concepts: ['S3-20', 'S3-26', 'S3-39'],
  misconceptions: ['MC02', 'MC21'],
  leavesOut:
    'Some cells do pass the first filter, veins have side branches, and people differ. The board has one way for each tumour type.',
})
