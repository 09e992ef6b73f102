import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'out-of-the-vessel',
  fits: (_, { move }) => move === 'extravasate',
  question: 'Leaving the vessel is a risk. Why might it help cells all the same?',
  reasons: {
    a: {
      text: 'Now the spread is complete, and the rest comes by itself',
      feedback:
        'A long way does lie behind them. But most cells that get out never grow: they rest or vanish. Growing in the new place is the step where many cells fail.',
      speaksFor: 'MC10',
    },
    b: {
      text: 'Out in the tissue, the flow of the blood pulls at them no more',
      feedback:
        'Biologists see it like this too. Most cells in the blood are gone within hours. In the tissue they are out of the flow, but now they have to live on in a strange place.',
      speaksFor: null,
    },
    c: {
      text: 'Only tumour cells can leave a vessel, so they are alone there',
      feedback:
        'Getting out is not easy, that is so. But white blood cells leave vessels in the same way to reach an injury. So immune cells are out in the tissue as well.',
      speaksFor: 'MC24',
    },
  },
  topic: 'extravasation',
  sources: ['S0', 'R03', 'R05', 'R09'],
  certainty: 'L',
  concepts: ['S0-16', 'S0-17', 'S0-23', 'S0-26'],
})
