import {
  RUNGS,
  streamOf,
  whyNot,
  type Hint,
  type Rung,
  type SeatId,
  type Thought,
  type View,
} from '../../game/public'
import type { Thinker } from '../thinking/thinker'

/** How long a hint is thought of. In milliseconds. */
export const HINT_THINKING = 600

/** What the sheet with the hints shows. */
export interface Sheet {
  /**
   * `failed`: nobody could think of one. `changed`: somebody else has acted since, and what was
   * thought of is possible no longer.
   */
  is: 'thinking' | 'ready' | 'failed' | 'changed'
  /** Those asked for so far, the first rung first. */
  hints: readonly Hint[]
}

/** Hints for the person who acts, asked for and never pushed. */
export interface Hints {
  /** Null while it is closed. */
  sheet: Sheet | null
  /** Opens the sheet with the first hint, or with those that were asked for in this position. */
  open: () => void
  /** The next rung; after `failed` and `changed`, thinks anew. */
  next: () => void
  close: () => void
}

/** Where the person who acts stands. */
export interface Position {
  /** Changes with everything that this seat does. */
  key: string
  seat: SeatId
  /** As the seat sees it. */
  view: View
}

export interface HintOptions {
  /** Null while nobody at this device can act. */
  position: () => Position | null
  thinker: Thinker
  /** What the expert chooses with where it is in two minds. */
  seed: string
  /** The words of hints, which are loaded with the first one. */
  loadWords: () => Promise<{ hintOf: (v: View, s: SeatId, t: Thought, rung: Rung) => Hint }>
  /** A rung was shown to the person of this seat. */
  note: (seat: SeatId, rung: Rung) => void
  /** The sheet has changed; the game stands where it stood. */
  shown: () => void
}

/** What has been thought of in one position. */
interface Kept {
  key: string
  isOpen: boolean
  is: Sheet['is']
  /** Makes the hint of a rung; null until it is thought of. */
  make: ((view: View, rung: Rung) => Hint | null) | null
  hints: readonly Hint[]
}

/** Thinks of what an expert would do in a person's place, once a position, and tells it in rungs. */
export const createHints = (options: HintOptions): { now: () => Hints } => {
  const { position, thinker, seed, loadWords, note, shown } = options
  let kept: Kept | null = null

  const current = (): { at: Position; kept: Kept } | null => {
    const at = position()
    return at !== null && kept?.key === at.key ? { at, kept } : null
  }

  const showNext = (mine: Kept, { seat, view }: Position): void => {
    const rung = RUNGS[mine.hints.length]
    if (rung === undefined || mine.make === null) return
    const hint = mine.make(view, rung)
    if (hint === null) mine.is = 'changed'
    else {
      mine.is = 'ready'
      mine.hints = [...mine.hints, hint]
      note(seat, rung)
    }
  }

  const think = async (at: Position): Promise<void> => {
    const { key, seat, view } = at
    const mine: Kept = { key, isOpen: true, is: 'thinking', make: null, hints: [] }
    kept = mine
    shown()
    try {
      const stream = streamOf(seed, `hint/${key}`)
      const question = { bot: 'expert', view, seat, stream, milliseconds: HINT_THINKING } as const
      const [thought, { hintOf }] = await Promise.all([thinker.think(question), loadWords()])
      mine.make = (now, rung) =>
        whyNot(now, seat, thought.action) === undefined ? hintOf(now, seat, thought, rung) : null
      const now = current()
      // Closed meanwhile, it waits until the sheet is opened again.
      if (now?.kept === mine && mine.isOpen) showNext(mine, now.at)
      else mine.is = 'ready'
    } catch {
      mine.is = 'failed'
    }
    if (kept === mine) shown()
  }

  const open = (): void => {
    const at = position()
    if (at === null) return
    const now = current()
    if (now === null || now.kept.is === 'failed' || now.kept.is === 'changed') {
      void think(at)
      return
    }
    now.kept.isOpen = true
    if (now.kept.hints.length === 0) showNext(now.kept, at)
    shown()
  }

  const next = (): void => {
    const now = current()
    if (now?.kept.is !== 'ready') open()
    else {
      showNext(now.kept, now.at)
      shown()
    }
  }

  return {
    now: () => {
      const now = current()
      return {
        sheet: now?.kept.isOpen === true ? { is: now.kept.is, hints: now.kept.hints } : null,
        open,
        next,
        close: () => {
          if (kept === null) return
          kept.isOpen = false
          shown()
        },
      }
    },
  }
}
