import { seededRandom, shuffle, streamOf, type Stream } from '../random'
import type { Changes } from './changes'
import { levers, type Nudge } from './levers'
import { lossOf, type Found } from './loss'
import { isAllowed, TUNABLES, valuesWith } from './tunables'

/** Numbers that were tried, and what games with them showed. */
export interface Trial {
  changes: Changes
  found: readonly Found[]
  loss: number
}

/**
 * Plays the same so many games a cell with each of these changes; `seed` names them.
 *
 * @returns what was found, in the order of the changes
 */
export type Evaluate = (
  changes: readonly Changes[],
  games: number,
  seed: string,
) => Promise<readonly (readonly Found[])[]>

export interface SearchPlan {
  start: Changes
  /** Games a cell for what is in the end compared; less promising changes get fewer. */
  games: number
  /** How many changes are tried in a step. */
  candidates: number
  steps: number
  seed: string
  /** Asked before each step; a step takes as long as it takes. */
  isOver: () => boolean
  /** Told of every step: what stood, and what stands now. */
  onStep: (step: number, before: Trial, after: Trial) => void
}

/** Candidates are first compared over this part of the games. */
const FIRST_PART = 8
/** Of the tried changes, one in so many is a guess instead of an answer to a miss. */
const GUESSES = 4
/** The search ends when so many steps in a row brought nothing. */
const PATIENCE = 3

/** The changes with a nudge more; a number that is back where it was is no change. */
export const nudged = (changes: Changes, nudge: Nudge): Changes => {
  const values = valuesWith(changes)
  const moved = Object.entries(nudge).map(([key, by]) => [key, (values[key] ?? 0) + by] as const)
  const now = new Map([...Object.entries(changes), ...moved])
  return Object.fromEntries(
    TUNABLES.flatMap(({ key, value }) => {
      const to = now.get(key)
      return to === undefined || to === value ? [] : [[key, to]]
    }),
  )
}

const guess = (stream: Stream): Nudge => {
  const { key } = TUNABLES[seededRandom.below(stream, TUNABLES.length)] ?? { key: '' }
  return { [key]: seededRandom.below(stream, 2) === 0 ? -1 : 1 }
}

const keyOf = (changes: Changes): string => JSON.stringify(Object.entries(changes).sort())

/** Different allowed changes to try next: answers to what is missed, and some guesses. */
export const propose = (now: Trial, count: number, stream: Stream): Changes[] => {
  const answers = levers(now.found)
  // The first half as it is, the worst misses first; of the rest, whichever chance takes.
  const half = Math.ceil(count / 2)
  const nudges = [
    ...answers.slice(0, half),
    ...shuffle(answers.slice(half), seededRandom, stream),
  ].slice(0, 2 * count)
  for (let i = 0; i < count; i++)
    nudges.splice(Math.min(nudges.length, i * GUESSES), 0, guess(stream))
  const proposed = new Map<string, Changes>()
  for (const nudge of nudges) {
    const changes = nudged(now.changes, nudge)
    if (isAllowed(changes)) proposed.set(keyOf(changes), changes)
  }
  proposed.delete(keyOf(now.changes))
  return [...proposed.values()].slice(0, count)
}

const best = (trials: readonly Trial[]): Trial[] => [...trials].sort((a, b) => a.loss - b.loss)

/** Both changes together, as far as they differ from what both began with. */
const merged = (base: Changes, a: Changes, b: Changes): Changes => {
  const from = valuesWith(base)
  const to = valuesWith(b)
  return nudged(
    a,
    Object.fromEntries(
      TUNABLES.flatMap(({ key }) => {
        const by = (to[key] ?? 0) - (from[key] ?? 0)
        return by === 0 ? [] : [[key, by]]
      }),
    ),
  )
}

class Step {
  constructor(
    private readonly evaluate: Evaluate,
    private readonly seed: string,
  ) {}

  async try(changes: readonly Changes[], games: number): Promise<Trial[]> {
    const found = await this.evaluate(changes, games, this.seed)
    return changes.map((each, i) => ({
      changes: each,
      found: found[i] ?? [],
      loss: lossOf(found[i] ?? []),
    }))
  }

  /**
   * Successive halving: few games for all, twice as many for the better half, and so on. Few games show
   * which is better than another sooner than whether it is better than what stands, so that is asked last.
   */
  async halve(now: Changes, all: readonly Changes[], games: number): Promise<Trial[]> {
    let left = all
    for (let few = Math.ceil(games / FIRST_PART); few < games; few *= 2) {
      const better = best(await this.try(left, few)).slice(0, Math.ceil(left.length / 2))
      left = better.map(({ changes }) => changes)
    }
    const [base, ...trials] = await this.try([now, ...left], games)
    return best(trials).filter(({ loss }) => base !== undefined && loss < base.loss)
  }

  /** Whether it is better in other games too: the best of many is partly the luckiest. */
  async confirm(now: Changes, after: Trial, games: number): Promise<boolean> {
    const others = new Step(this.evaluate, `${this.seed}/again`)
    const [base, again] = await others.try([now, after.changes], games)
    return base !== undefined && again !== undefined && again.loss < base.loss
  }

  /** Takes over what helps beside what is already taken, the best first. */
  async combine(now: Changes, better: readonly Trial[], games: number): Promise<Trial | undefined> {
    let [taken] = better
    for (const { changes } of better.slice(1)) {
      if (taken === undefined) break
      const both = merged(now, taken.changes, changes)
      if (!isAllowed(both)) continue
      const [trial] = await this.try([both], games)
      if (trial !== undefined && trial.loss < taken.loss) taken = trial
    }
    return taken
  }
}

/**
 * A coordinate search with common random numbers: in every step all changes play the same games, which
 * are other games than those of the step before.
 */
export const search = async (plan: SearchPlan, evaluate: Evaluate): Promise<Changes> => {
  const { games, candidates, steps, seed, isOver, onStep } = plan
  const stream = streamOf(seed, 'proposals')
  let current = plan.start
  let idle = 0
  for (let step = 1; step <= steps && idle < PATIENCE && !isOver(); step++) {
    const tries = new Step(evaluate, `${seed}/${String(step)}`)
    const [before] = await tries.try([current], games)
    if (before === undefined || before.loss === 0) break
    const proposed = propose(before, candidates, stream)
    const better = await tries.halve(current, proposed, games)
    const found = await tries.combine(current, better, games)
    const isBetter = found !== undefined && (await tries.confirm(current, found, games))
    const after = isBetter ? found : before
    onStep(step, before, after)
    idle = after === before ? idle + 1 : 0
    current = after.changes
  }
  return current
}
