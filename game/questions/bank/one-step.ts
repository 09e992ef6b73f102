import { definePair } from '../define'

export default definePair({
  id: 'one-step',
  area: 'people',
  difficulty: 3,
  A: {
    stem: 'Some drugs block MMPs, enzymes that open tissue. In trials with people they failed. What is one reason?',
    options: {
      a: 'Cells had spread before the drugs were given',
      b: 'Cells heard of the drugs and got out of the way',
      c: 'Germs make these enzymes, and they were gone',
      d: 'Doses were low, or else they would have cured',
    },
    answer: 'a',
    why: 'By then, cells had already got into tissue and vessels. Besides, some MMPs protect, and these were blocked as well.',
    topic: 'research',
    concepts: ['S0-34', 'S0-35', 'S2-44'],
    speaksFor: { b: 'MC07', d: 'MC25' },
    sources: ['R65', 'R65b'],
    certainty: 'L',
  },
  B: {
    stem: 'A new drug blocks one step of spread. What has to be known before it can be of use?',
    options: {
      a: 'If it is sweet, so that people will take it',
      b: 'If it is cheap, since one step is the cure',
      c: 'If cells will agree to take another way',
      d: 'If it comes in time, and what else it does',
    },
    answer: 'd',
    why: 'A step that cells have already taken can no longer be blocked, and a molecule may have good sides too. Trials find this out.',
    topic: 'research',
    concepts: ['S0-34', 'S0-35', 'S1-21'],
    speaksFor: { b: 'MC25', c: 'MC07' },
    sources: ['R65'],
    certainty: 'L',
  },
})
