import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC24',
  belief: 'When cells leave a vessel, it is always about cancer.',
  title: 'Healthy cells leave vessels in the same way',
  text: 'The word only says that something leaves a vessel. White blood cells do it all the time: they roll along the wall, stick to it and squeeze out to reach an injury. That is how the body heals. Tumour cells use the same steps. In a clinic, the word can also mean that a drip has leaked into the skin. So ask first what has left the vessel.',
  example:
    'One immune card, the diapedesis drill, shows the healthy version. The same handholds then make it easier for tumour cells as well.',
  topic: 'extravasation',
  sources: ['S0', 'textbook'],
  certainty: 'M-H',
})
