import type { ClassPhase } from './types'

/** What the parts of a lesson are called, and what happens in each. */
export const PHASE_WORDS = {
  gathering: { name: 'Gather', next: 'Back to gathering' },
  before: { name: 'Check', next: 'Start the check' },
  playing: { name: 'Play', next: 'Start the game' },
  debrief: { name: 'Talk', next: 'On to the talk' },
  after: { name: 'Check', next: 'Start the last check' },
  ended: { name: 'Report', next: 'End the class' },
  later: { name: 'Later', next: 'Ask again' },
} as const satisfies Record<ClassPhase, { name: string; next: string }>

/** Whether the lesson is over: the teacher reads the report, and nobody new comes in. */
export const isOver = (phase: ClassPhase): boolean => phase === 'ended' || phase === 'later'

/** The parts of a lesson in order; without checks it has two less. What comes weeks later is none. */
export const phasesOf = (checks: boolean): readonly ClassPhase[] =>
  checks
    ? ['gathering', 'before', 'playing', 'debrief', 'after', 'ended']
    : ['gathering', 'playing', 'debrief', 'ended']

/** What comes after a part; undefined after the last. */
export const phaseAfter = (phase: ClassPhase, checks: boolean): ClassPhase | undefined => {
  const phases = phasesOf(checks)
  return phases[phases.indexOf(phase) + 1]
}

/** Read before anybody plays. */
export const CARE_NOTE =
  'This game models how cancer spreads. Some of us have cancer, have had it, or love someone who does. You may pause, watch, or step back at any time, and you do not have to say why. It is about cells, never about blame, and it is not medical advice.'

/** A short link that can be typed: without `https://`. */
export const shortLink = (code: string): string => `${location.host}/c/${code}`

export const linkToClass = (code: string): string => `${location.origin}/c/${code}`
