/** What a key stands for in a match, wherever the focus is. */
export type Command =
  | { is: 'stage'; stage: number }
  | { is: 'back' | 'legal' | 'hand' | 'again' | 'done' | 'words' | 'help' }

/** A key as it was pressed, and what the page was doing. */
export interface Press {
  key: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
  shiftKey: boolean
  /** The key goes into a field, or chooses from a list. */
  isTyping: boolean
  /** A dialog lies over the match. */
  inDialog: boolean
}

const SINGLE: Readonly<Record<string, Exclude<Command['is'], 'stage' | 'back'>>> = {
  t: 'legal',
  h: 'hand',
  l: 'again',
  e: 'done',
  b: 'words',
  '?': 'help',
}

/**
 * @param single whether single characters are shortcuts: speech input and slips of the finger may
 *   need them off (WCAG 2.1.4)
 */
export const commandOf = (press: Press, single: boolean): Command | null => {
  const { key, shiftKey } = press
  if (press.ctrlKey || press.altKey || press.metaKey || press.inDialog || press.isTyping)
    return null
  if (key === 'Escape') return { is: 'back' }
  if (!single) return null
  if (/^[1-7]$/.test(key)) return { is: 'stage', stage: Number(key) }
  // Question mark and digits need it on many keyboards; a capital letter may be meant otherwise.
  if (shiftKey && /^\p{L}$/u.test(key)) return null
  const is = SINGLE[key.toLowerCase()]
  return is === undefined ? null : { is }
}

/** The whole keyboard map in words, in the order in which people need it. */
export const KEY_WORDS: readonly { keys: readonly string[]; does: string; single: boolean }[] = [
  { keys: ['Tab'], does: 'On: top bar, board, actions, adaptations, players', single: false },
  { keys: ['←', '→', '↑', '↓'], does: 'From place to place on the board', single: false },
  { keys: ['Enter'], does: 'Choose', single: false },
  { keys: ['Esc'], does: 'Back, one step', single: false },
  { keys: ['1', '…', '7'], does: 'Jump to a stage; again for its next place', single: true },
  { keys: ['T'], does: 'The next place where you can act', single: true },
  { keys: ['H'], does: 'Your adaptations', single: true },
  { keys: ['L'], does: 'Once more, what happened last', single: true },
  { keys: ['B'], does: 'The board in words', single: true },
  { keys: ['E'], does: 'Done for this round', single: true },
  { keys: ['?'], does: 'This help', single: true },
]
