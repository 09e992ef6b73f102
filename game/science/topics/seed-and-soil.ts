import { defineTopic } from '../topic'

export default defineTopic({
  id: 'seed-and-soil',
  kind: 'organ',
  title: 'Seed and soil',
  text: 'Blood can carry tumour cells almost anywhere, yet they grow in few places. Two things count: where the blood goes first, and whether the new place suits the cells. In 1889 Stephen Paget made this idea famous: cells are the seed, organs are the soil.',
  deeper:
    'Paget compared 735 fatal cases of breast cancer and gave credit to Ernst Fuchs, who had written of such an idea in 1882. In the 1920s Ewing argued for blood flow instead. Both are part of the answer: a flow model of the whole body explained about 40% of where metastases lay at autopsy. The match is made by receptors on cells that respond to the signals of some organs.',
  sources: ['R05', 'R45', 'R46', 'S3'],
  certainty: 'L',
  concepts: ['S2-15', 'S3-26', 'S3-27', 'S3-30', 'S3-31', 'S3-39'],
  misconceptions: ['MC02', 'MC21'],
  leavesOut:
    'The soil numbers are rounded from studies of different kinds, and types of one cancer differ. They are no forecast for any person.',
})
