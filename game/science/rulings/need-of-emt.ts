import { defineRuling } from '../ruling'

export default defineRuling({
  id: 'need-of-emt',
  question: 'Is EMT needed for spread?',
  views: [
    {
      says: 'Some texts count EMT among the things that make spread possible.',
      sources: ['S1', 'R40'],
    },
    {
      says: 'Two studies that traced cells found metastases without full EMT. Cells that had been through it stood medicines better. In mice, a switch that can turn back did more than a locked one.',
      sources: ['R41', 'R41b', 'R40', 'S3'],
    },
  ],
  here: 'EMT helps, is partial and goes both ways. The dial can be left alone for a whole game, but to grow it pays to turn back.',
  certainty: 'M-H',
  concepts: ['S1-17', 'S3-06', 'S3-07'],
  topics: ['emt', 'outlasting-medicine'],
})
