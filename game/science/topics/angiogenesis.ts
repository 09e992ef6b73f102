import { defineTopic } from '../topic'

export default defineTopic({
  id: 'angiogenesis',
  kind: 'mechanism',
  title: 'New vessels: angiogenesis',
  text: 'Angiogenesis means that new blood vessels sprout from old ones. It is normal when a wound heals. A tumour that is short of oxygen gives off the same signals. New vessels bring it food, and they are also one way out.',
  deeper:
    'The best known signal is VEGF. Growth starts when such signals outweigh those that hold vessels back; this is called the angiogenic switch. Folkman proposed in 1971 that medicines could block it. Such medicines exist and help some people for a time, but tumours can go on with other signals or live along old vessels. In mice, one tumour held its metastases small with a signal against vessels.',
  sources: ['R36', 'R37', 'R38', 'R38b', 'S3', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-20', 'S2-43', 'S3-24'],
  misconceptions: ['MC20', 'MC25'],
  leavesOut:
    'New vessels in tumours are uneven and leaky, and they take days to grow. On the card, the switch is on or off.',
})
