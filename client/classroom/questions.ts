import {
  DEBRIEF_IDS,
  QUESTION_IDS,
  type DebriefId,
  type DebriefQuestion,
  type Question,
  type QuestionId,
} from '../../game/public'

// PLACEHOLDER: until game/public exports QUESTIONS and DEBRIEF_QUESTIONS. Then this file is
// `export { DEBRIEF_QUESTIONS, QUESTIONS } from '../../game/public'`.

const OPTIONS = {
  a: 'They all start to grow at once',
  b: 'They return to the tumour that they left',
  c: 'They become cells of the blood',
  d: 'They die, or never grow',
} as const

export const QUESTIONS = Object.fromEntries(
  QUESTION_IDS.map((id): [QuestionId, Question] => [
    id,
    {
      stem: `What happens to most cells that leave a tumour? (${id})`,
      options: OPTIONS,
      answer: 'd',
      why: 'The cascade is very inefficient: nearly every cell is lost on the way.',
      topic: 'colonisation',
      concepts: ['S0-15'],
      speaksFor: { a: 'MC01' },
      difficulty: 1,
    },
  ]),
) as Readonly<Record<QuestionId, Question>>

const TITLES: Readonly<Record<DebriefId, string>> = {
  losses: 'Where did most cells stop?',
  places: 'Why these organs, and not others?',
  people: 'What helps people with cancer?',
}

export const DEBRIEF_QUESTIONS = Object.fromEntries(
  DEBRIEF_IDS.map((id): [DebriefId, DebriefQuestion] => [
    id,
    {
      title: TITLES[id],
      stem: 'Think of your own cells. Which step would you block to stop most of them?',
      options: {
        a: 'Getting into a vessel',
        b: 'Surviving the blood',
        c: 'Leaving the vessel',
        d: 'Growing in a new organ',
      },
      lead: [
        'Ask two tables that chose differently to say why.',
        'Most cells arrive and never grow: compare the last two steps of the funnel.',
      ],
      concepts: ['S0-15'],
    },
  ]),
) as Readonly<Record<DebriefId, DebriefQuestion>>
