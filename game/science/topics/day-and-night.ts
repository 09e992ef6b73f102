import { defineTopic } from '../topic'

export default defineTopic({
  id: 'day-and-night',
  kind: 'mechanism',
  title: 'When cells enter the blood',
  text: 'Tumour cells do not enter the blood at an even rate. In one study of women with breast cancer, most of the cells were found in samples taken at night, during rest. In mice, cells of the resting hours also grew better. Why this is so is not yet known.',
  deeper:
    'The study compared blood samples of 30 women taken at 4 a.m. and at 10 a.m. A count of such cells may therefore depend on the hour at which blood is taken. Whether the same holds for other cancers was not shown. It says nothing about how anybody should sleep.',
  sources: ['R27'],
  certainty: 'L',
  concepts: ['S0-06', 'S1-04', 'S3-15'],
  misconceptions: ['MC06'],
  leavesOut:
    'It is a single study of one kind of cancer. A round of the game has no hours, and nothing here is advice about sleep.',
})
