import { defineDebrief } from '../define'

export default defineDebrief({
  title: 'What does it mean for people?',
  stem: 'Most cells fail, some rest for years, and care can help at every stage. Which of these would you tell a friend?',
  options: {
    a: 'Most cells that leave a tumour never form a new one',
    b: 'Cells at rest may go on resting, often for many years',
    c: 'Care can help at every stage, also after a spread',
    d: 'Nobody makes cancer spread by what they think or feel',
  },
  lead: [
    'Some in the room may have cancer, or love someone who has. Nobody has to speak of themselves; a pause is fine. Say whom they can talk to later.',
    'A finished cascade is the end of a model, not a goal to wish for. What counts in life is how people are.',
    'Nobody catches cancer from someone else in daily life, and nobody is to blame for it. The chance that it returns differs; that is a question for a care team.',
    'The game shows few treatments, and time is squashed. Real care is planned with the person, and it makes progress: in one trial, half of the people with advanced melanoma lived about six years or longer.',
  ],
  concepts: ['S2-21', 'S2-42', 'S2-48', 'S2-51', 'S3-04', 'S3-49'],
})
