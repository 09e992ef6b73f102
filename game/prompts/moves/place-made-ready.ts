import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'place-made-ready',
  fits: (_, { move }) => move === 'niche',
  question: 'A niche is made ready in a distant organ. Why might this help cells?',
  reasons: {
    a: {
      text: 'An organ is just a room, and the marker keeps a place free',
      feedback:
        'A place to settle does matter. But an organ is no empty room: its own cells respond to signals. In mice, cells from the bone marrow gathered there first and the tissue changed.',
      speaksFor: 'MC19',
    },
    b: {
      text: 'The tumour has decided where it will send its cells next',
      feedback:
        'Parcels from a tumour do end up in some organs more than in others. But nothing decides: proteins on the parcels make them stick in one organ and not in another.',
      speaksFor: 'MC07',
    },
    c: {
      text: 'Signals sent ahead change the organ, and growth is easier',
      feedback:
        'Biologists see it like this too. In mice, cells from the bone marrow gathered first and the scaffold between cells changed. Tumour cells that came later grew there more easily.',
      speaksFor: null,
    },
  },
  topic: 'niche',
  sources: ['R30', 'R31', 'S3'],
  certainty: 'L',
  concepts: ['S3-33', 'S3-34', 'S3-36', 'S3-37'],
})
