import { defineTopic } from '../topic'

export default defineTopic({
  id: 'neutrophils',
  kind: 'immunity',
  title: 'Neutrophils',
  text: 'Neutrophils are the most common white blood cells, and they mostly swallow germs. With tumour cells they have two sides. In mice, some cleared arriving cells in the lung, while others went along with them in the blood.',
  deeper:
    'Some neutrophils clear cells with hydrogen peroxide. Others throw out nets of DNA, in which germs and tumour cells alike get caught; held cells can leave the vessel more easily. In one study, circulating tumour cells that were joined to a neutrophil divided more. Which side shows depends on the tissue and on the signals around.',
  sources: ['R24', 'R25', 'Granot2011', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-18', 'S2-31', 'S2-32', 'S2-34'],
  misconceptions: ['MC05'],
  leavesOut:
    'A neutrophil does not live long, and there are several kinds. Each card shows one moment of one kind.',
})
