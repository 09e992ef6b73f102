import { definePrompt } from '../prompt'
import { areNkComing } from '../situations'

export default definePrompt({
  id: 'coat-of-platelets',
  fits: (acting, { move }) => move === 'aggregate' && areNkComing(acting),
  question: 'Platelets gathered round your cells. Why might this help them?',
  reasons: {
    a: {
      text: 'Platelets only clot, and a clot glues cells to the vessel wall',
      feedback:
        'Platelets do clot, and that keeps people from bleeding. But they do more: as a coat, they cover tumour cells in the blood and pass on signals to them. Here the cover counts most.',
      speaksFor: 'MC12',
    },
    b: {
      text: 'A coat of platelets hides the cells from natural killer cells',
      feedback:
        'Biologists see it like this too. In mice, natural killer cells cleared coated cells less often. Whether the coat covers the cells or lends them its own labels is still debated.',
      speaksFor: null,
    },
    c: {
      text: 'The cells call platelets because they know of the patrols',
      feedback:
        'Some tumour cells carry a molecule that draws platelets. But they know of no patrol. Cells that happen to carry it get a coat, and they are cleared less often.',
      speaksFor: 'MC07',
    },
  },
  topic: 'platelets',
  sources: ['R18', 'R19', 'R20', 'R21', 'S3'],
  certainty: 'L',
  concepts: ['S2-13', 'S3-18'],
})
