import { defineTopic } from '../topic'

export default defineTopic({
  id: 'bone-protection',
  kind: 'treatment',
  title: 'Medicines that protect bone',
  text: 'Some medicines slow the cells that dissolve bone. Bone then breaks less easily, and pain can ease. Less growth factor is set free from the bone. Tumours in other organs are not touched by it.',
  deeper:
    'Bisphosphonates settle in bone and act on the osteoclasts; denosumab is an antibody that holds RANKL back. Both interrupt the circle in which tumour cells and bone drive each other on. They are given together with other treatment. Teeth and blood values are watched, because there are side effects here too.',
  sources: ['R66', 'PMC4470230', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-42', 'S2-43', 'S3-50'],
  misconceptions: ['MC19'],
  leavesOut:
    'Care of bone is more than one medicine, and it is planned with the person. In the game it stops a single card.',
})
