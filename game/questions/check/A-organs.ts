import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'When bowel cancer spreads, it is found in the liver most often. What explains this best?',
  options: {
    a: 'It is a large organ, so that many cells hit it by chance',
    b: 'It is rich in food, so that many cells make their way to it',
    c: 'It gets the blood of the bowel, and cells grow where they land',
    d: 'It gets the blood of the bowel, and the cells grow well in it',
  },
  answer: 'd',
  why: 'Blood from the bowel goes to the liver first, through the portal vein. But a stop is not yet growth: the organ has to suit the cells as well.',
  topic: 'soil-liver',
  concepts: ['S3-26', 'S3-29', 'S3-30', 'S3-39'],
  speaksFor: { a: 'MC02', b: 'MC07', c: 'MC21' },
  difficulty: 3,
})
