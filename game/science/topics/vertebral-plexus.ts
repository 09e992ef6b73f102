import { defineTopic } from '../topic'

export default defineTopic({
  id: 'vertebral-plexus',
  kind: 'stage',
  title: 'The vertebral plexus',
  text: 'A net of veins, the vertebral plexus, runs along the spine. It has no valves, so blood in it can flow either way. Cells from the prostate, and sometimes from the breast, can reach the spine this way without passing the lungs.',
  deeper:
    'Batson described the route in 1940. In an autopsy study of prostate cancer that had spread to the spine, the lower back was involved far more often than the neck (97% against 38%), and where the spine was involved, the lungs were less often so. The veins are only half of the answer, because bone is also a soil in which these cells grow well.',
  sources: ['R48', 'R49'],
  certainty: 'L',
  concepts: ['S3-28', 'S3-39'],
  misconceptions: ['MC09', 'MC21'],
  leavesOut:
    'Other tumours can reach these veins too, for example from the left kidney. The game opens them to breast and prostate only.',
})
