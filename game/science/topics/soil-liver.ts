import { defineTopic } from '../topic'

export default defineTopic({
  id: 'soil-liver',
  kind: 'organ',
  title: 'The liver as soil',
  text: 'Blood from the gut goes to the liver first, through the portal vein. Gaps in the lining of its vessels make it easy to get out. When cancer of the gut has spread, the liver is the place where it is found most often.',
  deeper:
    'In a study of 4,399 people, the liver was involved in 71% of those with spread from the digestive tract and in 85% with pancreatic cancer. Liver macrophages, the Kupffer cells, catch arrivals, but signals from a tumour can turn them into helpers. Plumbing is not all: melanoma of the eye drains to the lungs first and yet mostly grows in the liver.',
  sources: ['R47', 'R51', 'R31', 'R33', 'S3', 'textbook'],
  certainty: 'L',
  concepts: ['S3-25', 'S3-29', 'S3-30', 'S3-39'],
  misconceptions: ['MC02', 'MC19', 'MC21'],
  leavesOut:
    'Blood from the lowest part of the gut goes past the liver, straight towards the lungs. The game lets all bowel tumours drain to the liver.',
})
