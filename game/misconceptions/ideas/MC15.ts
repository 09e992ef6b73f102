import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC15',
  belief: 'Stage IV means that nothing can be done.',
  title: 'There is treatment, comfort and sometimes long control',
  text: 'Stage IV says that cancer has reached a distant place. Care often aims at control and at a good life, and so it is easy to think that it stops. It does not. Medicines can hold a cancer back, some people live with it for years, and a few are cured. Treatment can also ease pain. What fits is decided by a team together with the person.',
  example:
    'The clinic cards of the game show some kinds of treatment. Real treatment is far richer than cards.',
  topic: 'treatment',
  sources: ['R67', 'R68', 'S2'],
  certainty: 'L',
})
