import { defineTopic } from '../topic'

export default defineTopic({
  id: 'finding-and-naming',
  kind: 'people',
  title: 'How spread is found',
  text: 'Pictures such as CT and MRI show where something is and how large it is. PET shows tissue that uses much sugar, as many tumours do. Only a small sample under the microscope says for certain what it is, and that decides which treatment fits.',
  deeper:
    'Not every cancer uses much sugar, and inflamed tissue lights up as well: in one study, all 20 lung nodules below 1 cm stayed unseen on PET. A pathologist sets the sample beside the first tumour: its looks, its stains, at times its genes. Oncologists, surgeons, radiologists and nurses then plan as a team, so that treatment does much good and little harm.',
  sources: ['S2', 'S3', 'R69', 'R52'],
  certainty: 'L',
  concepts: [
    'S2-36',
    'S2-47',
    'S2-48',
    'S2-49',
    'S3-40',
    'S3-41',
    'S3-42',
    'S3-43',
    'S3-44',
    'S3-45',
    'S3-46',
    'S3-47',
  ],
  misconceptions: ['MC14'],
  leavesOut:
    'The game turns a scan into one card. Real tests are chosen for each person, and waiting for a result is part of them.',
})
