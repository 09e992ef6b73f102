import { defineTopic } from '../topic'

export default defineTopic({
  id: 'fibroblasts-and-matrix',
  kind: 'mechanism',
  title: 'Fibroblasts and matrix',
  text: 'Fibroblasts are healthy cells that build and mend the matrix. Near tumours they often change: they pull on fibres, cut paths and give off growth signals. A stiff or scarred matrix can block cells, guide them or help them to grow.',
  deeper:
    'Fibroblasts near a tumour are called cancer-associated fibroblasts. They can go ahead and leave tracks that tumour cells follow in a line. In a new organ, fibroblasts lay down fibronectin and other proteins to which cells hold on. Other fibroblasts seem to hold tumours back, so they too have two faces. How scars and age change the odds is not well known.',
  sources: ['S2', 'S3', 'R30', 'textbook'],
  certainty: 'M-H',
  concepts: ['S1-18', 'S1-19', 'S2-23', 'S2-26', 'S3-08', 'S3-10', 'S3-25', 'S3-37'],
  misconceptions: ['MC19'],
  leavesOut:
    'The matrix of each organ differs, and it changes day by day. In the game it is a number and a few cards.',
})
