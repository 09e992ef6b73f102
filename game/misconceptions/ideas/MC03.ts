import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC03',
  belief: 'When cancer is found in a bone, it is bone cancer.',
  title: 'It keeps the cell type that it came from',
  text: 'The place does matter: it decides what a person feels, such as pain in a bone. But the cells have come from somewhere else, and they keep their type. Breast cancer in a bone is breast cancer. Under the microscope, a doctor can see which tumour the cells came from. This matters, because the treatment has to fit the cell type.',
  example:
    'Your tokens keep their colour and their pattern wherever they settle. No token turns into a cell of the organ.',
  topic: 'secondary-tumour',
  sources: ['S3', 'R52'],
  certainty: 'L',
})
