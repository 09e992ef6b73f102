import { defineTopic } from '../topic'

export default defineTopic({
  id: 'metastasis',
  kind: 'stage',
  title: 'Metastasis: the whole way',
  text: 'Metastasis means that cells of a tumour form new tumours in other organs. Many steps lie between, and most cells fail at one of them. Spread makes cancer harder to treat, for there is then more than one place to look after.',
  deeper:
    'People count the steps in different ways: some name five, some six, this game seven. The steps are a map drawn by people, no marks in the body, and some cells leave very early. Signals between cells act at every step. Most deaths from solid tumours have to do with metastases: about two in three in a national study from Norway, and the share varies widely between types. The well-known figure of 90% had no data behind it.',
  sources: ['S1', 'S2', 'S3', 'R44', 'R05'],
  certainty: 'L',
  concepts: [
    'S1-01',
    'S1-16',
    'S1-20',
    'S1-22',
    'S2-02',
    'S2-03',
    'S2-04',
    'S3-01',
    'S3-02',
    'S3-03',
  ],
  misconceptions: ['MC01'],
  leavesOut:
    'The game lines the steps up and gives each one a zone. In a body they overlap, and one cell’s way is seldom the whole story.',
})
