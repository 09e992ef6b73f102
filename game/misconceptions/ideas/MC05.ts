import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC05',
  belief: 'Immune cells are always on the side of the body.',
  title: 'The same kind of cell can help or harm',
  text: 'Immune cells do clear most tumour cells that arrive. But they have two faces. In mice, a macrophage opened the wall of a vessel for a moment, and tumour cells got into the blood just there. Some neutrophils clear arrivals, and others go along with tumour cells in the blood. Which of the two happens depends on the place, the time and the signals around.',
  example:
    'In the game, some immune cards are marked ±. They show the moments in which immune cells make a step easier.',
  topic: 'phagocytes',
  sources: ['R26', 'R24', 'Granot2011', 'S2'],
  certainty: 'M-H',
})
