import type { Point } from '../board/geometry'
import type { Group } from '../board/groups'
import type { Cue } from '../sound/cue'

/** A key frame of the Web Animations API; nothing moves but by these two. */
export interface Frame {
  offset?: number
  transform?: string
  opacity?: number
}

/** One animation of one element, in milliseconds from the beginning of the reel. */
export interface Track {
  frames: readonly Frame[]
  start: number
  length: number
  ease: string
}

export type Role = 'flying' | 'resting' | 'bud' | 'flash' | 'fragment'

/** Something that is drawn on the board only while a reel runs. It is not seen outside its tracks. */
export interface Actor {
  id: string
  role: Role
  /** What it stands for: a token of the board. */
  token: Pick<Group, 'key' | 'look' | 'badge' | 'seat'>
  crowded: boolean
  at: Point
  /** What the whole of it does: where it is, and whether it is seen. */
  place: readonly Track[]
  /** What its shape does. */
  body: readonly Track[]
}

/** A way that cells took, drawn for a while. */
export interface Trail {
  route: readonly Point[]
  track: Track
}

/** A sound that goes with it. */
export interface Note {
  cue: Cue
  at: number
}

/** Everything that is to be seen of one piece of the log, with its times. */
export interface Reel {
  length: number
  actors: readonly Actor[]
  /** What the tokens of the board do meanwhile, by their keys. Those in motion are not seen. */
  tokens: ReadonlyMap<string, readonly Track[]>
  /** What the outlines of lost cells do, by their keys. */
  ghosts: ReadonlyMap<string, readonly Track[]>
  trails: readonly Trail[]
  notes: readonly Note[]
}

export const EASE = 'cubic-bezier(.2,.8,.2,1)'
export const EASE_IN = 'cubic-bezier(.16,1,.3,1)'
export const EASE_OUT = 'cubic-bezier(.4,0,1,1)'
/** For long ways: the standard one covers most of a way before the eye has found the token. */
export const EASE_TRAVEL = 'cubic-bezier(.45,.1,.35,1)'

/** Seen, or not seen, for a while. */
export const held = (opacity: 0 | 1, start: number, until: number): readonly Track[] =>
  until <= start
    ? []
    : [{ frames: [{ opacity }, { opacity }], start, length: until - start, ease: 'linear' }]
