import { definePrompt } from '../prompt'
import { isAtSizeWall } from '../situations'

export default definePrompt({
  id: 'at-the-size-wall',
  fits: (acting, action) => action.move === 'colonise' && isAtSizeWall(acting, action.at),
  question: 'The step from three to four is harder than the others. Why?',
  reasons: {
    a: {
      text: 'Tumour cells need no blood, so it can only be lack of room',
      feedback:
        'Room can run short as well. But tumour cells need oxygen and food like all cells. Without a blood supply, a deposit stops at about 1 to 2 mm.',
      speaksFor: 'MC20',
    },
    b: {
      text: 'The cells are all the same and so run out of strength at once',
      feedback:
        'They do all share one supply, and it runs short. But the cells are not all the same: those near a vessel have enough, and those in the middle do not.',
      speaksFor: 'MC18',
    },
    c: {
      text: 'Oxygen seeps only a short way in, so the middle runs short',
      feedback:
        'Biologists see it like this too. A deposit grows on where new vessels sprout, or where its cells live along old ones. Sprouting is no sign of cancer: each wound that heals needs it.',
      speaksFor: null,
    },
  },
  topic: 'size-wall',
  sources: ['R38', 'R38b', 'R34', 'S3'],
  certainty: 'L',
  concepts: ['S2-20', 'S3-24'],
})
