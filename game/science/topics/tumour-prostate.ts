import { defineTopic } from '../topic'

export default defineTopic({
  id: 'tumour-prostate',
  kind: 'tumour',
  title: 'Prostate cancer',
  text: 'Blood from the prostate flows towards the lungs, but part of it can drift into veins along the spine that have no valves. When prostate cancer has spread, bone is by far the most common place. Many prostate cancers never spread at all.',
  deeper:
    'In a study of 74,826 men in clinics, 84% of those with spread had it in bone. In an autopsy study it was 90% of those with spread by the blood, and the lower spine was reached far more often than the neck (97% against 38%). Where the spine was involved, the lungs were less often so. Bone is also a soil that suits these cells, so the veins are not all.',
  sources: ['R48', 'R49', 'R50', 'textbook'],
  certainty: 'L',
  concepts: ['S3-26', 'S3-28', 'S3-30'],
  misconceptions: ['MC09', 'MC21'],
  leavesOut:
    'Nodes of the pelvis are another common place. The game cannot show how slowly many of these tumours grow.',
})
