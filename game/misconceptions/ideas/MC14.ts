import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC14',
  belief: 'A clear scan means that there is not one cancer cell left.',
  title: 'A scan cannot see what is very small',
  text: 'A clear scan is good news, and it often stays that way. But each kind of picture has a limit. PET shows tissue that uses much sugar, and it can miss what is small or quiet. In one study, all 20 lung nodules below 1 cm stayed unseen. Cells at rest are far smaller still. That is why doctors look again after some time.',
  example:
    'In the game, the scan finds a secondary tumour. It does not find cells in the blood, or colonies at rest.',
  topic: 'finding-and-naming',
  sources: ['R69', 'S3'],
  certainty: 'L',
})
