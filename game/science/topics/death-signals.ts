import { defineTopic } from '../topic'

export default defineTopic({
  id: 'death-signals',
  kind: 'immunity',
  title: 'Signals that start a shutdown',
  text: 'Each cell has a built-in shutdown called apoptosis. Some immune cells carry signals that set it off. TRAIL is one of them; many such cells sit in the liver. In lab tests, cells in flowing fluid answered TRAIL more readily.',
  deeper:
    'TRAIL binds to death receptors on the surface of a cell. A chain of enzymes, the caspases, then takes the cell apart in an orderly way. Proteins of the BCL-2 family can hold this chain back. Shear seems to make the receptors easier to trigger, so flow and immune cells add up.',
  sources: ['R16', 'R16b', 'textbook'],
  certainty: 'L',
  concepts: ['S1-08', 'S2-12', 'S2-32', 'S3-16'],
  misconceptions: ['MC23'],
  leavesOut:
    'The tests were made with cells in devices. Nothing here is advice about sport, and in a body much else happens at once.',
})
