import { defineTopic } from '../topic'

export default defineTopic({
  id: 'clusters',
  kind: 'mechanism',
  title: 'Travelling in clusters',
  text: 'Some tumour cells leave the tumour in a small group and stay together in the blood. In mice, such clusters were 23 to 50 times more likely to start a new tumour than single cells. Inside a cluster, each cell still touches its neighbours.',
  deeper:
    'Most clusters are groups that broke off together, not cells that met on the way. A protein called plakoglobin helps to hold them. Touch between neighbours may stand in for the hold on tissue that single cells have lost. In channels as narrow as capillaries, more than 90% of clusters of up to 20 cells got through: they unfolded into a chain. How often this happens in living vessels is debated.',
  sources: ['R10', 'R11', 'S3'],
  certainty: 'L',
  concepts: ['S2-13', 'S3-17'],
  misconceptions: ['MC08'],
  leavesOut:
    'In the game, single cells can join in the blood. In nature most clusters leave the tumour ready-made, and they can count up to about 50 cells.',
})
