import { QUESTIONS } from '.'
import { deepFreeze } from '../freeze'
import { AREA_OF_GROUP, type BankId, type BankItem, type Pair } from './pair'
import { FORMS_OF_CHECK, QUESTION_GROUPS } from './question'

/** The folder is the registry: a new file is a new pair. */
const FILES: Record<string, Pair> = import.meta.glob('./bank/*.ts', {
  eager: true,
  import: 'default',
})

const ofCheck: readonly BankItem[] = QUESTION_GROUPS.flatMap((pair) =>
  FORMS_OF_CHECK.map((form) => {
    const id = `${form}-${pair}` as const
    return { id, pair, form, area: AREA_OF_GROUP[pair], question: QUESTIONS[id] }
  }),
)

const ofPairs: readonly BankItem[] = Object.values(FILES).flatMap(
  ({ id: pair, area, difficulty, ...questions }) =>
    FORMS_OF_CHECK.map((form): BankItem => {
      const question = { ...questions[form], difficulty }
      return { id: `${form}-${pair}`, pair, form, area, question }
    }),
)

/** Every question with a right answer: those of the check first, then the others by name. */
export const BANK: readonly BankItem[] = deepFreeze([...ofCheck, ...ofPairs])

const BY_ID = new Map(BANK.map((item) => [item.id, item]))

/** The question with this id, if the bank (still) has it: what a device has kept may be older. */
export const bankItem = (id: string): BankItem | undefined => BY_ID.get(id as BankId)
