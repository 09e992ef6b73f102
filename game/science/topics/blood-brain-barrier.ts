import { defineTopic } from '../topic'

export default defineTopic({
  id: 'blood-brain-barrier',
  kind: 'mechanism',
  title: 'The blood–brain barrier',
  text: 'The vessels of the brain are sealed more tightly than others. Their lining cells lie edge to edge, and helper cells wrap them from outside. This barrier protects the brain. Few cells get through it, and many medicines do not either.',
  deeper:
    'The helper cells are astrocytes and pericytes. In films of mouse brains, tumour cells stopped at branches and got out early or not at all; then they had to stay in touch with the vessel. Metastases can make the barrier leak in places. Liver and bone marrow are the other extreme, because their widest vessels have gaps.',
  sources: ['R34', 'R35', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-02', 'S1-10', 'S3-21', 'S3-25'],
  misconceptions: ['MC02'],
  leavesOut:
    'The barrier is not equally tight everywhere, and illness changes it. The game knows it as a higher number for leaving the vessel.',
})
