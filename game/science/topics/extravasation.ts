import { defineTopic } from '../topic'

export default defineTopic({
  id: 'extravasation',
  kind: 'stage',
  title: 'Out of the vessel: extravasation',
  text: 'Extravasation means leaving a vessel. A cell stops where the flow is slow, sticks to the wall and squeezes out. White blood cells leave the blood in the same way to reach an injury, so the word is not only about cancer.',
  deeper:
    'A cell passes between two lining cells or through one; its nucleus needs the widest gap. The way out mirrors the way in, but in direction only: cells get in through leaky tumour vessels and get out through normal ones. It is the last step in a vessel, not the last step of all. On the membrane of a hen’s egg, more than 80% of injected cells were out within a day; growth was the harder part. In a clinic, the word can also mean a drip that leaks into the skin.',
  sources: ['S0', 'R03', 'R05', 'R26'],
  certainty: 'L',
  concepts: ['S0-04', 'S0-16', 'S0-17', 'S0-18', 'S0-19', 'S0-20', 'S0-21', 'S0-26', 'S0-31'],
  misconceptions: ['MC10', 'MC24'],
  leavesOut:
    'Inflamed vessel walls are stickier, and walls differ from organ to organ. One test stands for sticking, crossing and passing the membrane behind.',
})
