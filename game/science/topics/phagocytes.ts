import { defineTopic } from '../topic'

export default defineTopic({
  id: 'phagocytes',
  kind: 'immunity',
  title: 'Phagocytes',
  text: 'Phagocytes are immune cells that swallow what is marked or worn out, and tumour cells can be among it. But they have two sides. Some phagocytes help tumour cells into vessels or help them to grow.',
  deeper:
    'Kupffer cells sit in the vessels of the liver and catch arrivals. Antibodies on a cell are a mark to eat it, and CD47 is a mark not to. Some neutrophils clear arrivals with hydrogen peroxide, while others go along with tumour cells in the blood and speed up their division. In mice, macrophages opened the vessel wall in tumours and let cells in.',
  sources: ['R24', 'R26', 'Granot2011', 'S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-12', 'S2-31', 'S2-32', 'S2-34', 'S3-16'],
  misconceptions: ['MC05'],
  leavesOut:
    'One and the same kind of cell can help or harm, depending on place and time. A card shows one moment of it.',
})
