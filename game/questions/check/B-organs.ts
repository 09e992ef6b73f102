import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'When prostate cancer spreads, it is found in bone most often. What explains this best?',
  options: {
    a: 'Its veins lead to the spine, and the cells grow well in bone',
    b: 'Its veins lead to the spine, and cells grow where they land',
    c: 'Bones are large and many, so that cells hit them by chance',
    d: 'Bones are hard and safe, so that cells make their way there',
  },
  answer: 'a',
  why: 'A net of veins without valves leads from the prostate to the spine. Bone also suits these cells: the route and the place both count.',
  topic: 'vertebral-plexus',
  concepts: ['S3-26', 'S3-28', 'S3-30', 'S3-39'],
  speaksFor: { b: 'MC21', c: 'MC02', d: 'MC07' },
  difficulty: 3,
})
