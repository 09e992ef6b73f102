import { defineTopic } from '../topic'

export default defineTopic({
  id: 'treatment',
  kind: 'treatment',
  title: 'How cancer is treated',
  text: 'Treatment is planned by a team together with the person. Surgery and radiation work in one place; medicines reach the whole body. The goal may be to cure, to slow the cancer down or to ease pain and live well.',
  deeper:
    'Chemotherapy acts on dividing cells and so spares cells at rest. Targeted medicines fit a trait of the tumour, and immunotherapy releases the brakes of T cells. Cancer in a distant place (stage IV) is often treated to control it, but not only. After surgery for bowel cancer in the liver, a model put the share of people cured at about 20%. In a trial, about half of the people with advanced melanoma lived about six years or longer after combined immunotherapy.',
  sources: ['S2', 'S3', 'R67', 'R68'],
  certainty: 'L',
  concepts: [
    'S2-37',
    'S2-38',
    'S2-39',
    'S2-40',
    'S2-41',
    'S2-42',
    'S2-46',
    'S2-48',
    'S2-50',
    'S2-51',
    'S3-48',
    'S3-49',
  ],
  misconceptions: ['MC15'],
  leavesOut:
    'Real treatment is far richer than a few cards, and side effects matter. It is decided with people; nothing in the game is medical advice.',
})
