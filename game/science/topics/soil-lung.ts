import { defineTopic } from '../topic'

export default defineTopic({
  id: 'soil-lung',
  kind: 'organ',
  title: 'The lung as soil',
  text: 'Veins from most of the body lead to the lungs first. Many cells stop there, in the finest vessels. But a stop is not yet growth, and most arrivals are cleared. Melanoma and kidney cancer often grow there.',
  deeper:
    'In an autopsy study of 216 people with melanoma, the lungs were involved in 71.3%. In the lungs of mice, about 1% of injected melanoma cells were alive after a day; immune cells and plenty of oxygen are two reasons. Exosomes with the integrins α6β4 and α6β1 were taken up there and prepared the place. Long inflammation woke resting cells in the lungs of mice.',
  sources: ['R04', 'R05', 'R25', 'R28', 'R31', 'R57', 'R59'],
  certainty: 'L',
  concepts: ['S3-20', 'S3-26', 'S3-35', 'S3-39'],
  misconceptions: ['MC02', 'MC08'],
  leavesOut:
    'The lungs and the thin skin around them count as one place here. Some real cells pass the lungs without a stop and reach the arteries.',
})
