import { defineTopic } from '../topic'

export default defineTopic({
  id: 'local-invasion',
  kind: 'stage',
  title: 'Local invasion',
  text: 'A thin, dense sheet, the basement membrane, keeps tissues apart. In local invasion, tumour cells pass through it into the tissue around, called the stroma. Enzymes that cut proteins open a path. They come from tumour cells or from their healthy neighbours.',
  deeper:
    'The enzymes are proteases, such as matrix metalloproteinases (MMPs). Cells move alone or in strands, and the nucleus, their stiffest part, is the hardest to squeeze through. Medicines that block many MMPs at once brought no benefit in any trial: some MMPs protect, and the medicines were given after invasion had already happened. Invasion alone is not yet metastasis.',
  sources: ['S1', 'S3', 'R65', 'R65b', 'textbook'],
  certainty: 'M-H',
  concepts: ['S1-02', 'S1-03', 'S2-05', 'S3-05', 'S3-08', 'S3-09', 'S3-10', 'S3-11'],
  misconceptions: ['MC25'],
  leavesOut:
    'Stiff tissue can block cells or guide them, and cells often move together. Here one test for each cell stands for all of that.',
})
