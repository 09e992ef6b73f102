import { defineTopic } from '../topic'

export default defineTopic({
  id: 'how-it-differs',
  kind: 'model',
  title: 'How the game differs from nature',
  text: 'A game has to be simpler than a body, or nobody could play it. So this one leaves out much, and bends some things on purpose. Here is what you should not take from it. Each page also says what the game leaves out.',
  deeper:
    'A model is useful if one knows where it stops. This one keeps the order of the steps, what makes each of them hard, and which organs suit which cancer. It bends chance, time and choice. Ask of every model: what did it keep, what did it leave out, and what would show that it is wrong? The figures on its pages are from studies; the numbers on its dice are not.',
  sources: ['R01', 'R06', 'R60', 'R62', 'S3'],
  certainty: 'L',
  concepts: ['S0-15', 'S3-04', 'S2-46'],
  misconceptions: ['MC01', 'MC07', 'MC22'],
  leavesOut:
    'Even this list is not complete. It names what matters most for understanding, and a reader with medical training will find more.',
})
