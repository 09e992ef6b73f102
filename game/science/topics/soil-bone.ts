import { defineTopic } from '../topic'

export default defineTopic({
  id: 'soil-bone',
  kind: 'organ',
  title: 'Bone as soil',
  text: 'Bone is broken down and built up all life long. Some tumour cells send a signal that speeds up the breaking down. This sets growth factors free, and these help the tumour cells to grow and to send more of the signal.',
  deeper:
    'The signal is PTHrP. It raises RANKL, which makes bone-dissolving cells, the osteoclasts, more active; the bone then sets TGF-β free. Medicines can slow the osteoclasts and with them the loop. In an autopsy study of prostate cancer that had spread by the blood, bone was involved in 90%. Near quiet vessels in bone, cells can also rest for a long time.',
  sources: ['R66', 'R49', 'PMC4470230', 'Ghajar2013', 'S3'],
  certainty: 'L',
  concepts: ['S1-12', 'S3-28', 'S3-31', 'S3-50'],
  misconceptions: ['MC03', 'MC19'],
  leavesOut:
    'The game has one bone for the whole skeleton. Not every tumour in bone works this loop, and cells can grow there without it.',
})
