import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC19',
  belief: 'The new organ just lies there and waits for the cells.',
  title: 'The organ takes part',
  text: 'An organ is no empty room. Its own cells send signals, call immune cells, or break down tissue. In mice, cells from the bone marrow gathered in an organ before any tumour cell came, and made growth easier. Bone, when it is broken down, sets growth factors free. In the brain, support cells set an enzyme free that harms new arrivals. So it works both ways.',
  example:
    'Look at the soil cards: they say what the organ does. A niche marker shows an organ that has been changed in advance.',
  topic: 'niche',
  sources: ['R30', 'R35', 'R66'],
  certainty: 'L',
})
