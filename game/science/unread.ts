import type { AnyCard, SmallPrint } from '../define'
import { IDEAS } from '../misconceptions'
import { PROMPTS } from '../prompts'
import { BANK } from '../questions/bank'
import { RULINGS } from './rulings'
import { TOPICS } from './topics'
import type { Certainty, SourceId } from './vocabulary'

/** A text whose facts nobody has read in the source that it names. */
export interface Unread {
  kind: 'card' | 'science page' | 'ruling' | 'question' | 'prompt' | 'idea'
  /** As it is called in the code. */
  id: string
  certainty: Certainty
  sources: readonly SourceId[]
  /** What it says. */
  text: string
}

/** The same, whatever its certainty; questions without a figure name none. */
type Stated = Omit<Unread, 'certainty' | 'sources'> & {
  certainty: Certainty | undefined
  sources: readonly SourceId[] | undefined
}

const CARDS: Record<string, Pick<AnyCard, 'id' | 'biology'> & SmallPrint> = import.meta.glob(
  '../cards/*/*.ts',
  { eager: true, import: 'default' },
)

const stated = (): readonly Stated[] => [
  ...Object.values(CARDS).map(({ id, biology, deeper, certainty, sources }): Stated => {
    return { kind: 'card', id, certainty, sources, text: `${biology} ${deeper}` }
  }),
  ...TOPICS.map(({ id, text, deeper, certainty, sources }): Stated => {
    return { kind: 'science page', id, certainty, sources, text: `${text} ${deeper}` }
  }),
  ...RULINGS.map(({ id, question, certainty, views }): Stated => {
    const sources = views.flatMap((view) => view.sources)
    return { kind: 'ruling', id, certainty, sources, text: question }
  }),
  ...BANK.map(({ id, question }): Stated => {
    const { certainty, sources, stem, why } = question
    return { kind: 'question', id, certainty, sources, text: `${stem} ${why}` }
  }),
  ...PROMPTS.map(({ id, certainty, sources, question, reasons }): Stated => {
    const feedback = Object.values(reasons).map((reason) => reason.feedback)
    return { kind: 'prompt', id, certainty, sources, text: [question, ...feedback].join(' ') }
  }),
  ...IDEAS.map(({ id, text, certainty, sources }): Stated => {
    return { kind: 'idea', id, certainty, sources, text }
  }),
]

/** Every text of the product whose certainty is below [L], for a reviewer with training in oncology. */
export const unread = (): readonly Unread[] =>
  stated().flatMap(({ kind, id, certainty, sources = [], text }) =>
    certainty === undefined || certainty === 'L' ? [] : [{ kind, id, certainty, sources, text }],
  )
