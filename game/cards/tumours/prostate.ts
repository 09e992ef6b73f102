import { defineTumour } from '../../define'

export default defineTumour({
  id: 'prostate',
  title: 'Prostate',
  firstBed: 'lung',
  effects: [{ kind: 'plexus' }],
  biology:
    'Blood from the prostate flows to the lungs, but part of it can also drift into veins without valves along the spine. In people whose prostate cancer has spread, bone is by far the most common place.',
  deeper:
    'Batson traced these spinal veins in 1940. In a hospital study of 74,826 men, bone was involved in 84%. In an autopsy study it was 90% of those with spread by the blood; the lumbar spine was reached far more often (97%) than the neck (38%), which fits the course of the veins, and where the spine was involved the lung was less often so. Anatomy is not all, for bone is also soil in which these cells grow well; the way to the lung is textbook knowledge.',
  sources: ['R48', 'R49', 'R50', 'textbook', 'S3'],
  certainty: 'L',
  concepts: ['S3-26', 'S3-28', 'S3-30'],
  misconceptions: ['MC09', 'MC21'],
  topics: ['tumour-prostate', 'vertebral-plexus'],
  leavesOut:
    'Many prostate cancers grow so slowly that they never spread at all, and lymph nodes of the pelvis are another common place.',
  examples: [
    {
      title: 'A cluster enters the veins along the spine',
      given: { seats: [{ tumour: 'prostate', stroma: 2 }] },
      when: { act: { move: 'intravasate', route: 'plexus', form: 'cluster', cells: 2 } },
      rolls: [3, 3],
      then: { seats: [{ stroma: 0, clusters: { plexus: 2 } }] },
    },
    {
      title: 'From there blood flows to bone, from the entry to the lung',
      given: { seats: [{ tumour: 'prostate', singles: { entry: 1, plexus: 1 } }] },
      when: { card: 'venous-lull' },
      rolls: [3, 3],
      then: { seats: [{ singles: { lung: 1, bone: 1 } }] },
    },
  ],
})
