import type { Choice, DebriefId, QuestionId } from '../../game/public'
import type { Connection } from '../online/state'
import type { Trouble } from '../online/trouble'
import type { ClassInfo, ClassMessageOf, Wall, You } from './types'

/** As whom a page is in a class, with what proves it. */
export type ClassAs = ClassMessageOf<'enter'>['as']

export type Asked = QuestionId | DebriefId

/** A class as this page knows it at one moment. Nothing in it is ever changed. */
export interface ClassSnapshot {
  code: string
  who: ClassAs['who']
  connection: Connection
  /** Null until the first answer. */
  info: ClassInfo | null
  /** When `info` came, by this device's clock: its lengths of time count from then. */
  infoAt: number
  /** Only a student's, with what was answered but has not reached the server yet. */
  you: You | null
  /** Only teacher's and projector's. */
  wall: Wall | null
  wallAt: number
  /** The teacher asked to look at the game, and that has not been read yet. */
  nudged: boolean
  /** Why this device is not in the class (any more): then nothing is connected. */
  out: Trouble | null
  /** Why the last thing asked was not done, until it is read. */
  problem: Trouble | null
}

export interface ClassState extends ClassSnapshot {
  /** Whether the server knows this connection: only then is anything asked. */
  entered: boolean
  /** Answers on their way. */
  unsent: Readonly<Partial<Record<Asked, Choice>>>
}

export const firstClassState = (code: string, who: ClassAs['who']): ClassState => ({
  code,
  who,
  connection: 'connecting',
  info: null,
  infoAt: 0,
  you: null,
  wall: null,
  wallAt: 0,
  nudged: false,
  out: null,
  problem: null,
  entered: false,
  unsent: {},
})

/** What the screens see: an answer counts for the person as soon as it is given. */
export const shownOf = (state: ClassState): ClassSnapshot => {
  const { you, unsent } = state
  return { ...state, you: you && { ...you, answers: { ...you.answers, ...unsent } } }
}
