import {
  promptFor,
  withReason,
  type Action,
  type Asked,
  type GameRecord,
  type Prompt,
  type PromptId,
  type PromptChoice,
  type SeatId,
  type View,
} from '../../game/public'

/** A question about the move that the person here has just made. */
export interface Asking {
  prompt: Prompt
  /** What they chose; null until they do. */
  chosen: PromptChoice | null
  choose: (reason: PromptChoice) => void
  /** Puts it away, chosen or not. */
  close: () => void
}

/** Who can act at this device, and in which round. */
export interface Where {
  seat: SeatId
  round: number
}

/** What a seat was asked in a round, and what it chose; null as long as that is nothing. */
export interface Noted extends Where {
  prompt: PromptId
  reason: PromptChoice | null
}

export interface AskingOptions {
  /** What this seat was asked in this game before. */
  asked: (seat: SeatId) => Promise<readonly Asked[]>
  /** Null while nobody at this device can act. */
  where: () => Where | null
  /** A prompt was asked, or (with a reason) answered; `change` puts that into the record of the game. */
  note: (noted: Noted, change: (record: GameRecord) => GameRecord) => void
  /** The question has changed; the game stands where it stood. */
  shown: () => void
}

/** What somebody did, and what they saw before. */
export interface Acted {
  view: View
  seat: SeatId
  action: Action
}

export interface Asker {
  /** Somebody here has acted: there may be something to ask. */
  acted: (acted: Acted) => void
  now: () => Asking | null
}

interface Current extends Where {
  prompt: Prompt
  chosen: PromptChoice | null
}

/**
 * Asks about key moves, after they were made: nobody waits for an answer, and with the turn or the
 * round the question goes.
 */
export const createAsking = (options: AskingOptions): Asker => {
  let current: Current | null = null
  /** One question is looked for at a time. */
  let isLooking = false

  const isHere = ({ seat, round }: Where): boolean => {
    const where = options.where()
    return where?.seat === seat && where.round === round
  }

  const note = ({ seat, round }: Where, prompt: PromptId, reason: PromptChoice | null): void => {
    const noted = { seat, round, prompt, reason }
    options.note(noted, (record) => withReason(record, noted))
  }

  const look = async ({ view, seat, action }: Acted): Promise<void> => {
    const asked = await options.asked(seat)
    const at = { seat, round: view.round }
    const prompt = isHere(at) ? promptFor(view, seat, action, asked) : null
    if (prompt === null) return
    current = { ...at, prompt, chosen: null }
    note(at, prompt.id, null)
    options.shown()
  }

  const change = (next: Current | null): void => {
    current = next
    options.shown()
  }

  return {
    acted(acted) {
      const { move } = acted.action
      // What was taken back is no move to ask about.
      if (move === 'undo' && current?.chosen === null) change(null)
      if (isLooking || move === 'undo' || move === 'done') return
      isLooking = true
      look(acted)
        // Without knowing what was asked before nothing is asked: the next move may bring a question.
        .catch(() => undefined)
        .finally(() => {
          isLooking = false
        })
    },
    now() {
      if (current === null || !isHere(current)) return null
      const here = current
      return {
        prompt: here.prompt,
        chosen: here.chosen,
        choose: (reason) => {
          if (current !== here || here.chosen !== null) return
          note(here, here.prompt.id, reason)
          change({ ...here, chosen: reason })
        },
        close: () => {
          if (current === here) change(null)
        },
      }
    },
  }
}
