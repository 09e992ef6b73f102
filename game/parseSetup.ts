import * as v from 'valibot'
import { NUMBERS } from './numbers'
import { canPair } from './rules/pairs'
import { LENGTHS, TUMOUR_TYPES } from './vocabulary'

const seatSetup = v.strictObject({ tumour: v.picklist([...TUMOUR_TYPES, 'dealt']) })

const setupSchema = v.strictObject({
  seats: v.array(seatSetup),
  length: v.picklist(LENGTHS),
  secretOffers: v.boolean(),
  /** Records made before there were pairs do not say. */
  pairs: v.optional(v.boolean(), false),
})

/** What has to be settled before a game: one entry a seat, how long, whether offers are secret, whether in pairs. */
export type Setup = v.InferOutput<typeof setupSchema>

/** Why a set-up is refused. `message` is for the person who asked for it. */
export interface SetupProblem {
  id: 'P1/shape' | 'P1/seats' | 'P1/tumour-type' | 'P1/type-twice' | 'W1/length' | 'W3/pairs'
  message: string
}
export type ParsedSetup = { ok: true; setup: Setup } | { ok: false; problem: SetupProblem }

const refused = (id: SetupProblem['id'], message: string): ParsedSetup => ({
  ok: false,
  problem: { id, message },
})

const shapeProblem = (issue: v.BaseIssue<unknown>): ParsedSetup => {
  const path = v.getDotPath(issue) ?? ''
  if (path.endsWith('tumour'))
    return refused(
      'P1/tumour-type',
      `There is no such tumour type. Choose one of ${TUMOUR_TYPES.join(', ')}, or “dealt”.`,
    )
  if (path === 'length')
    return refused('W1/length', `A game can be ${LENGTHS.join(', ')}; this one is none of them.`)
  return refused(
    'P1/shape',
    `This is no set-up of a game: ${path || 'the whole of it'} is not right.`,
  )
}

/** Parses a set-up that comes from outside, and refuses by name what the rules do not allow. */
export const parseSetup = (input: unknown): ParsedSetup => {
  const parsed = v.safeParse(setupSchema, input)
  if (!parsed.success) return shapeProblem(parsed.issues[0])
  const setup = parsed.output
  const { min, max } = NUMBERS.seats
  if (setup.seats.length < min || setup.seats.length > max)
    return refused(
      'P1/seats',
      `A table has ${String(min)} to ${String(max)} seats, not ${String(setup.seats.length)}.`,
    )
  if (setup.pairs && !canPair(setup.seats.length))
    return refused(
      'W3/pairs',
      `Pairs need a table of 4 or 6 seats, not ${String(setup.seats.length)}.`,
    )
  const chosen = setup.seats.map(({ tumour }) => tumour).filter((tumour) => tumour !== 'dealt')
  if (new Set(chosen).size < chosen.length)
    return refused('P1/type-twice', 'Two seats have the same tumour type; each needs its own.')
  return { ok: true, setup }
}
