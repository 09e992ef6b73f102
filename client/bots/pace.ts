import { settingOf } from '../saves/settings'

/** How quickly the moves of bots follow each other, the slowest first. */
export const PACES = ['step', 'readable', 'fast', 'instant'] as const
export type Pace = (typeof PACES)[number]

/** A person reads four words a second, and first has to look there. In milliseconds. */
const LOOK = 700
const WORD = 250
const LONGEST = 7000
const FAST = 600

/**
 * How long the next move waits while so many words are on the screen, in milliseconds; null waits for
 * the person.
 */
export const pauseFor = (pace: Pace, words: number): number | null => {
  switch (pace) {
    case 'step':
      return null
    case 'readable':
      return Math.min(LONGEST, LOOK + WORD * words)
    case 'fast':
      return FAST
    case 'instant':
      return 0
  }
}

/** How long a bot that searches may think, in milliseconds; less for whoever wants to see no pause. */
export const THINKING = 1000
export const HURRIED = 250

export const PACE_WORDS: Readonly<Record<Pace, { name: string; words: string }>> = {
  step: { name: 'Each step', words: 'Every move waits until you press Next' },
  readable: { name: 'Readable', words: 'Every move stays as long as it takes to read' },
  fast: { name: 'Fast', words: 'A short look at every move' },
  instant: { name: 'Instant', words: 'No pause; the expert bot thinks for less time' },
}

/** Whether the body's turn shows only what touched somebody. What it shows stays until it is read. */
export const isBrief = (pace: Pace): boolean => pace === 'fast' || pace === 'instant'

export const paceSetting = settingOf('pace', PACES, 'readable')

export const SWITCH = ['off', 'on'] as const

/** Whether one is asked what a bot will do. */
export const predictSetting = settingOf('predict', SWITCH, 'off')
