import { defineTopic } from '../topic'

export default defineTopic({
  id: 'tumour-colorectal',
  kind: 'tumour',
  title: 'Bowel cancer',
  text: 'Blood from the bowel runs through the portal vein to the liver first. When bowel cancer has spread, the liver is the most common place. From there cells can go on to the lungs. Deposits in the liver can sometimes be removed.',
  deeper:
    'In a study of many cancers, 71% of people with spread from a tumour of the digestive tract had it in the liver. Records of 1,541 autopsies fit a cascade from bowel to liver to lung. The lower rectum drains past the liver, and cancer there was found in the chest more often than cancer of the colon (odds 2.4 times as high). In 17 of 21 people cells had set out while the first tumour was tiny.',
  sources: ['R43b', 'R47', 'R51', 'R55', 'R67', 'S3'],
  certainty: 'L',
  concepts: ['S3-26', 'S3-29', 'S3-39'],
  misconceptions: ['MC02', 'MC06'],
  leavesOut:
    'Bowel cancer can also reach the lining of the belly without any vessel. The game lets all of its blood go to the liver.',
})
