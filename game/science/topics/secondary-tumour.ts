import { defineTopic } from '../topic'

export default defineTopic({
  id: 'secondary-tumour',
  kind: 'stage',
  title: 'Secondary tumours',
  text: 'A secondary tumour grows from cells of the first one, in another organ. It keeps their cell type: breast cancer in a bone is still breast cancer. It can disturb the work of the organ it is in.',
  deeper:
    'A sample under the microscope shows where a tumour came from; its looks and marker stains are compared with the first tumour. Markers can change on the way, as hormone receptors did in a study of breast cancer. PET scans show tissue that uses much sugar and can miss what is small or quiet: in one study, all 20 lung nodules below 1 cm stayed unseen. Symptoms depend on the place, such as pain in a bone or a headache.',
  sources: ['S1', 'S3', 'R52', 'R69'],
  certainty: 'L',
  concepts: ['S1-14', 'S1-15', 'S3-01', 'S3-44', 'S3-45', 'S3-46', 'S3-50', 'S3-51'],
  misconceptions: ['MC03', 'MC14'],
  leavesOut:
    'A finished cascade is the end of a model, not a goal to wish for. It says nothing about how any person is or will be.',
})
