import { defineTopic } from '../topic'

export default defineTopic({
  id: 'capillary-squeeze',
  kind: 'mechanism',
  title: 'Tight squeezes',
  text: 'Many tumour cells are wider than the finest vessels, the capillaries. There they stop or are pressed through. The nucleus is the stiffest part of a cell, so it gets stuck first. A hard squeeze can tear it, and some cells do not live through that.',
  deeper:
    'A capillary is a few thousandths of a millimetre wide; circulating tumour cells measure about 10 to 30. Softer cells and softer nuclei pass more easily, but soft cells may be torn more easily by fast flow. A torn nucleus can also break DNA, and broken DNA is one source of new variants. Where matrix leaves only tiny pores and nothing cuts it, cells stop as well.',
  sources: ['R05', 'Xin2019', 'Denais2016', 'Wolf2013', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-21', 'S1-08', 'S2-06', 'S2-08', 'S3-20'],
  misconceptions: ['MC08', 'MC18'],
  leavesOut:
    'Real cells can slip back, wait for hours or change shape slowly. The game asks a single test of whoever is too wide.',
})
