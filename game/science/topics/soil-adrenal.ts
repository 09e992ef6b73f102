import { defineTopic } from '../topic'

export default defineTopic({
  id: 'soil-adrenal',
  kind: 'organ',
  title: 'The adrenal glands as soil',
  text: 'The adrenal glands are two small glands near the kidneys that make hormones. They are rich in blood, and their vessels are full of pores. Cells get out easily there, but getting out is not yet growing.',
  deeper:
    'Among adenocarcinomas in a study of 4,399 people, 51% of adrenal metastases came from the lung. In an autopsy study of 216 people with melanoma, the adrenal glands were involved in 46.8%. Blood from the lungs meets no other filter before it reaches them, which may be a part of it. Autopsies find such metastases far more often than scans during life do.',
  sources: ['textbook', 'R51', 'R57'],
  certainty: 'M-H',
  concepts: ['S2-23', 'S3-26', 'S3-30'],
  misconceptions: ['MC02', 'MC10'],
  leavesOut:
    'Why these small glands hold so many metastases is not settled. The soil number in the game is rounded from few studies.',
})
