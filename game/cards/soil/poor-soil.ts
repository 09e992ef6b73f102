import { defineSoil } from '../../define'
import { ORGANS } from '../../vocabulary'

export default defineSoil({
  id: 'poor-soil',
  title: 'Poor soil',
  copies: 1,
  effects: [{ kind: 'grow', organs: ORGANS, shift: { by: 1 } }],
  biology:
    'Muscle, spleen and thyroid get plenty of blood, yet metastases rarely grow there. Where the soil does not fit, arriving cells stay single or vanish, unless something has prepared the place.',
  deeper:
    'Stephen Paget drew attention to this in 1889 from 735 post-mortem records of women with breast cancer: liver often, spleen rarely. He gave credit to Ernst Fuchs, and James Ewing later argued for blood flow. Modern data side with both: flow explains a part, the fit of the soil another.',
  sources: ['R45', 'R47'],
  certainty: 'M-H',
  concepts: ['S3-25', 'S3-26', 'S3-27'],
  misconceptions: ['MC02', 'MC21'],
  topics: ['seed-and-soil', 'colonisation'],
  leavesOut:
    'The organs in this game are those where metastases are common; the poor ones have no place on the board, so for one round all of them are a little poorer. Why muscle or spleen are poor soil is only partly understood.',
  examples: [
    {
      title:
        'One more is needed everywhere: the 3 that breast cells need in bone is not enough now',
      given: { seats: [{ colonies: { bone: { size: 2 } } }] },
      rolls: [3],
      then: { seats: [{ colonies: { bone: { size: 2, dormant: true } } }] },
    },
    {
      title: 'A prepared niche makes up for the poor soil, whoever prepared it',
      given: {
        seats: [{ colonies: { bone: { size: 1 } } }, { tumour: 'prostate', niches: ['bone'] }],
      },
      rolls: [3],
      then: { seats: [{ colonies: { bone: { size: 2 } } }, { niches: ['bone'] }] },
    },
  ],
})
