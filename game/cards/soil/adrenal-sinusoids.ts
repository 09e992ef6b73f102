import { defineSoil } from '../../define'

export default defineSoil({
  id: 'adrenal-sinusoids',
  title: 'Adrenal sinusoids',
  copies: 1,
  effects: [
    {
      kind: 'grow',
      organs: ['adrenal', 'brain', 'lung', 'liver', 'bone'],
      shift: { by: -1, in: ['adrenal'] },
    },
  ],
  biology:
    'The adrenal glands are small but rich in blood, and their capillaries have a lining full of pores. Cells leave such vessels easily, but leaving is not yet growing.',
  deeper:
    'Fenestrated sinusoids let hormones pass quickly into the blood; similar leaky linings are found in liver and marrow. Steroid hormones made in the gland may also calm nearby immune cells, which is plausible but poorly tested. Among adenocarcinomas in one series of 4,399 people, 51% of adrenal metastases came from the lung.',
  sources: ['textbook', 'R51'],
  certainty: 'M-H',
  concepts: ['S2-23', 'S3-26'],
  misconceptions: ['MC10'],
  topics: ['soil-adrenal', 'extravasation'],
  leavesOut:
    'Why the adrenal glands hold more metastases than their size suggests is not settled. The card turns easy exit into easier growth, which are two different steps.',
  examples: [
    {
      title: 'A 4 is enough in the adrenal gland and too little in the brain',
      given: { seats: [{ colonies: { adrenal: { size: 1 }, brain: { size: 1 } } }] },
      rolls: [4, 4],
      then: { seats: [{ colonies: { adrenal: { size: 2 }, brain: { size: 1, dormant: true } } }] },
    },
  ],
})
