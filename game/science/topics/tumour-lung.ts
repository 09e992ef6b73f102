import { defineTopic } from '../topic'

export default defineTopic({
  id: 'tumour-lung',
  kind: 'tumour',
  title: 'Lung cancer',
  text: 'Blood from the lungs flows to the left side of the heart and out into the arteries. No other fine filter lies in between. When lung cancer has spread, brain, bone, liver and adrenal glands are common places. People get it whether or not they ever smoked.',
  deeper:
    'Kinds of lung cancer differ. In a registry study of 17,431 people, small-cell cancer that had spread was found in the brain and nerves in 47% and in the liver in 35%. The kind called adenocarcinoma was found in bone in 39%. In another study of adenocarcinomas, 64% of those in the brain and 51% of those in the adrenal glands had come from the lung. Arteries pull more at cells than veins do.',
  sources: ['R14', 'R51', 'R54', 'textbook'],
  certainty: 'L',
  concepts: ['S0-13', 'S3-26', 'S3-30'],
  misconceptions: ['MC02', 'MC08'],
  leavesOut:
    'Lung cancer also spreads to the other lung and to nodes in the chest. The game knows one kind of it only.',
})
