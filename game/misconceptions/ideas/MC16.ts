import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC16',
  belief: 'You can catch cancer from somebody.',
  title: 'Nobody catches cancer from a friend',
  text: 'Illnesses such as a cold do pass from one person to the next, so the question is a fair one. Cancer is not like that. It starts from cells of a person’s own body, and in ordinary life it does not pass to anybody else. You can hug somebody who has cancer, share a meal and sit side by side. There is no need to keep away.',
  example:
    'On the board, the tumours of several players share one body. That is for the game: no real body holds the tumours of other people.',
  topic: 'primary-tumour',
  sources: ['textbook'],
  certainty: 'M-H',
})
