import { defineTopic } from '../topic'

export default defineTopic({
  id: 'liquid-biopsy',
  kind: 'people',
  title: 'Looking for cells in blood',
  text: 'A blood sample can be searched for tumour cells. Their number helps to judge how a cancer is doing and whether treatment works. It is called a liquid biopsy. It does not yet take the place of a sample of tissue.',
  deeper:
    'In a study of metastatic breast cancer, people with 5 or more such cells in 7.5 ml of blood lived for a shorter time on average than those with fewer. One method catches cells by a surface protein, EpCAM, and misses cells that have lost it. Pieces of tumour DNA in blood are looked for as well. A count says how groups fare, not what will happen to one person.',
  sources: ['R63', 'textbook', 'S3'],
  certainty: 'M-H',
  concepts: ['S0-11', 'S2-36', 'S3-15', 'S3-45'],
  misconceptions: ['MC14'],
  leavesOut:
    'A test can miss cells, and a single count says little. On the card, everybody just looks.',
})
