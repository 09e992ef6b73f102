import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC21',
  belief: 'Only the blood decides where cancer grows, or only the organ does.',
  title: 'It takes both',
  text: 'For a long time, people argued about this. Paget wrote of seed and soil in 1889; Ewing held that the flow of the blood explains it. Both were right in part. In a model of the whole body, the flow of blood explained a good part of where tumours were found, but not all of it. Melanoma of the eye shows why: its blood goes to the lungs first, and yet it mostly grows in the liver.',
  example:
    'In the game, the flow brings your cells to a bed. The soil number then says how well they grow.',
  topic: 'seed-and-soil',
  sources: ['R45', 'R46', 'textbook'],
  certainty: 'M-H',
})
