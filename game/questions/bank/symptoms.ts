import { definePair } from '../define'

export default definePair({
  id: 'symptoms',
  area: 'people',
  difficulty: 1,
  A: {
    stem: 'A cancer can spread to the bones or to the brain. How does a new tumour mainly cause trouble there?',
    options: {
      a: 'It cools the blood that flows through there',
      b: 'It makes other people in the house ill too',
      c: 'It uses up the salt that the body needs',
      d: 'It disturbs the work of the organ it is in',
    },
    answer: 'd',
    why: 'What somebody notices depends on the place, such as pain in a bone or a headache. These have other causes far more often.',
    topic: 'secondary-tumour',
    concepts: ['S1-15', 'S3-50', 'S3-51'],
    speaksFor: {},
  },
  B: {
    stem: 'Breast cancer has spread to a bone. Which sign would fit this best?',
    options: {
      a: 'Loss of hair, as it starts in the breast',
      b: 'Pain in that spot, as bone is under strain',
      c: 'A red rash, as skin is where cancers show',
      d: 'Loss of taste, as cells drift to the tongue',
    },
    answer: 'b',
    why: 'Signs depend on the organ whose work is disturbed: pain in a bone, or a headache from the brain. Most pains have other causes.',
    topic: 'secondary-tumour',
    concepts: ['S1-15', 'S3-50', 'S3-51'],
    speaksFor: {},
  },
})
