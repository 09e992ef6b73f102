import { plural } from '../ui/words'
import {
  cardOf,
  describeCard,
  describePart,
  describeRemedy,
  words,
  type LogEntry,
} from '../../game/public'
import { resultsOf } from './results'
import type { Step } from './steps'

/** Why it happened, what it did, and what made the difference between cells. */
export interface Lesson {
  cause: string
  effect: string
  difference: string
}

const helped = (entries: readonly LogEntry[]): string[] => {
  const names = new Set<string>()
  for (const entry of entries) {
    const parts = entry.key === 'tested' || entry.key === 'growthTested' ? entry.test.parts : []
    for (const part of parts)
      if (part.by < 0 && part.source.kind !== 'limit') names.add(describePart(part))
    if (entry.key === 'untouched') names.add(cardOf(entry.because).title)
  }
  return [...names]
}

const couldHaveSaved = (entries: readonly LogEntry[]): string | null => {
  const cells = new Map<string, number>()
  for (const entry of entries) {
    if (entry.key !== 'tested' && entry.key !== 'lost' && entry.key !== 'colonyHit') continue
    for (const remedy of entry.saves) {
      const name = describeRemedy(remedy)
      cells.set(name, (cells.get(name) ?? 0) + remedy.cells)
    }
  }
  const best = [...cells].sort((a, b) => b[1] - a[1])[0]
  return best === undefined ? null : `${best[0]} would have saved ${plural(best[1], 'cell')}`
}

/** Enough for a line; the card itself says the rest. */
const twoSentences = (text: string): string =>
  /^(?:.*?[.!?](?:\s|$)){1,2}/.exec(text)?.[0].trim() ?? text

/** Nothing helped and nothing would have: then nobody was there, or no die, or the dice decided. */
const withoutHelp = (step: Step): string => {
  const results = resultsOf(step.entries)
  if (results.length === 0) return 'No cells were where this could reach them.'
  return results.some((result) => result.dice.length > 0)
    ? 'Only luck this time.'
    : 'Nothing was rolled: it took what it found.'
}

export const lessonOf = (step: Step): Lesson | null => {
  if (step.card === null) return null
  const card = cardOf(step.card)
  const aids = helped(step.entries)
  const saved = couldHaveSaved(step.entries)
  const difference = [
    aids.length > 0 ? `Helped: ${aids.join(', ')}.` : '',
    saved === null ? '' : `${words.capital(saved)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
  return {
    cause: twoSentences(card.biology),
    effect: describeCard(card).join(' '),
    difference: difference === '' ? withoutHelp(step) : difference,
  }
}
