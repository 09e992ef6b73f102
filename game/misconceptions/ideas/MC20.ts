import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC20',
  belief: 'Tumours grow without blood, and new vessels are a sign of cancer.',
  title: 'They need blood, and healing needs new vessels too',
  text: 'Oxygen and food seep only a short way into a clump of cells. So a deposit can start without vessels of its own, but it stops at about 1 to 2 mm. It grows on where new vessels sprout, or where its cells live along old ones. Sprouting is nothing strange: each wound that heals needs new vessels.',
  example:
    'The size wall in the game stands between size three and size four. A card for vessels opens it.',
  topic: 'size-wall',
  sources: ['R38', 'R38b', 'R34'],
  certainty: 'L',
})
