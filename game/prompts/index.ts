import type { Action } from '../action'
import { actingAt } from '../actions'
import type { View } from '../state'
import type { SeatId } from '../vocabulary'
import { PROMPT_IDS, type Prompt, type PromptId } from './prompt'
import { isEverydayTime, isPromptTime, type Asked } from './when'

/** The folder is the registry: a new file is a new prompt. It is found by its id, not by its name. */
const FILES: Record<string, Prompt> = import.meta.glob('./moves/*.ts', {
  eager: true,
  import: 'default',
})
const BY_ID = new Map<string, Prompt>(Object.values(FILES).map((prompt) => [prompt.id, prompt]))

/** The prompt with this id; undefined where this version has none, as for one kept in an old record. */
export const findPrompt = (id: string): Prompt | undefined => BY_ID.get(id)

const promptOf = (id: PromptId): Prompt => {
  const prompt = findPrompt(id)
  if (prompt === undefined) throw new RangeError(`no prompt ${id}`)
  return prompt
}

/** All prompts, in the order in which they take precedence. */
export const PROMPTS: readonly Prompt[] = PROMPT_IDS.map(promptOf)

/**
 * What to ask a seat about the move that it has just made; null where nothing is to be asked. The same
 * game asks the same.
 *
 * @param view as the seat saw it before the move
 * @param asked what this seat was asked in this game before
 */
export const promptFor = (
  view: View,
  seat: SeatId,
  action: Action,
  asked: readonly Asked[],
): Prompt | null => {
  if (!isPromptTime(view, asked)) return null
  const acting = actingAt(view, seat)
  const topics = new Set(asked.map(({ prompt }) => findPrompt(prompt)?.topic))
  const mayBeEveryday = isEverydayTime(view, asked)
  const isOpen = ({ topic, everyday }: Prompt) =>
    !topics.has(topic) && (everyday === undefined || mayBeEveryday)
  return PROMPTS.find((prompt) => isOpen(prompt) && prompt.fits(acting, action)) ?? null
}
