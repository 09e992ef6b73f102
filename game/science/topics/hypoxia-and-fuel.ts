import { defineTopic } from '../topic'

export default defineTopic({
  id: 'hypoxia-and-fuel',
  kind: 'mechanism',
  title: 'Low oxygen, acid and fuel',
  text: 'Far from a vessel, a tumour is short of oxygen and turns acid. Some cells die of this; those that cope with it are left. Organs also differ in the food that they offer. Cells that can run on many fuels do better in a strange place.',
  deeper:
    'Low oxygen keeps a factor called HIF-1 in place. It raises the use of sugar, calls for new vessels and makes cells move more. Sugar that is burnt without oxygen leaves lactic acid behind. In the liver, some bowel cancer cells used a store of energy called creatine phosphate. None of this is a plan: cells without such a trait are just no longer there.',
  sources: ['S2', 'Loo2015', 'textbook'],
  certainty: 'M-H',
  concepts: ['S1-11', 'S2-18', 'S2-24', 'S2-25', 'S2-27', 'S3-24'],
  misconceptions: ['MC18', 'MC07'],
  leavesOut:
    'Oxygen, acid and food change within the width of a few cells. The game takes one cell and gives a cube instead.',
})
