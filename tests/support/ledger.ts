import type { LogEntry, LogOf, Site } from '../../game/log'
import { NUMBERS } from '../../game/numbers'
import { seatAt, type SeatState, type State } from '../../game/state'
import { ORGANS, VESSEL_PLACES, type Organ, type SeatId } from '../../game/vocabulary'

/**
 * A seat as the log tells it. Whoever reads only the log must come to the same numbers as the state:
 * a change that nobody tells, or that is told wrongly, parts the two.
 */
export interface Account {
  primary: number
  stroma: number
  /** Cells by vessel place, alone or together. */
  vessels: Record<string, number>
  colonies: Record<string, number>
  dormant: Record<string, boolean>
  tumours: Record<string, number>
  niches: Record<string, boolean>
  adaptations: string[]
  dial: string
  cubes: number
  points: number
  lost: number
  launched: number
}
/** All that came to the seat, to be set against what it has and what it lost. */
type Accounts = Record<SeatId, Account & { gained: number }>

const nonZero = <V>(record: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== 0 && value !== false))

/** The state in the words of an account. */
export const accountOf = (seat: SeatState): Account => {
  const by = <V>(value: (organ: Organ) => V) =>
    nonZero(Object.fromEntries(ORGANS.map((organ) => [organ, value(organ)])))
  return {
    primary: seat.primary,
    stroma: seat.stroma,
    vessels: nonZero(
      Object.fromEntries(VESSEL_PLACES.map((p) => [p, seat.singles[p] + seat.clusters[p]])),
    ),
    colonies: by((organ) => seat.colonies[organ].size),
    dormant: by((organ) => seat.colonies[organ].dormant),
    tumours: by((organ) => seat.sites[organ].length),
    niches: by((organ) => seat.niches[organ] > 0),
    adaptations: [...seat.adaptations],
    dial: seat.dial,
    cubes: seat.cubes,
    points: seat.points,
    lost: seat.lost,
    launched: seat.launched,
  }
}

const addTo = (account: Account, site: Site, cells: number): void => {
  if (site.in === 'primary') account.primary += cells
  else if (site.in === 'stroma') account.stroma += cells
  else {
    const record = site.in === 'vessel' ? account.vessels : account.colonies
    record[site.at] = (record[site.at] ?? 0) + cells
    if (site.in === 'colony' && record[site.at] === 0) account.dormant[site.at] = false
  }
}

const tested = (account: Account, e: LogOf<'tested'>): void => {
  const leaves = e.what === 'extravasate' // where `landed` tells what became of the survivors
  addTo(account, e.from, -e.lost - e.survived)
  if (!leaves) addTo(account, e.to, e.survived)
  account.lost += e.lost
  if (e.what === 'invade') account.launched += e.cells
}

const lost = (account: Account, e: LogOf<'lost'>): void => {
  account.lost += e.cells
  // Crowded cells were never in the colony, and a resected tumour is counted by its `resected`.
  if (e.why !== 'crowded' && !(e.why === 'treated' && e.from.in === 'colony'))
    addTo(account, e.from, -e.cells)
}

const secondaryFormed = (account: Account, { at, value, bonus }: LogOf<'secondaryFormed'>) => {
  account.points += value + bonus
  account.colonies[at] = 0
  account.dormant[at] = false
  account.tumours[at] = (account.tumours[at] ?? 0) + 1
}

const fixed = (account: Account, e: LogOf<'fixed'>): void => {
  account.cubes -= e.cost
  account.adaptations = [...account.adaptations.filter((id) => id !== e.replaced), e.adaptation]
}

/** What one entry about a seat changes. */
const enter = (account: Account & { gained: number }, e: LogEntry): void => {
  const gain = (cells: number) => (account.gained += cells)
  if (e.key === 'fixed') fixed(account, e)
  else if (e.key === 'dialTurned') account.dial = e.to
  else if (e.key === 'nichePlaced') account.niches[e.at] = true
  else if (e.key === 'tested') tested(account, e)
  else if (e.key === 'lost') lost(account, e)
  else if (e.key === 'secondaryFormed') secondaryFormed(account, e)
  else if (e.key === 'slept') account.dormant[e.at] = true
  else if (e.key === 'woke') account.dormant[e.at] = false
  else if (e.key === 'cubeGained') account.cubes += e.cubes
  else if (e.key === 'nichePaid' || e.key === 'scoredAtEnd') account.points += e.points
  else if (e.key === 'divided' || e.key === 'primaryGrew') account.primary += gainOf(gain, e.cells)
  else if (e.key === 'reseeded')
    addTo(account, { in: 'vessel', at: e.to, form: 'single' }, gainOf(gain, e.cells))
  else if (e.key === 'grew') addTo(account, { in: 'colony', at: e.at }, gainOf(gain, e.to - e.from))
  else if (e.key === 'carried') {
    addTo(account, e.from, -e.cells)
    addTo(account, e.to, e.cells)
  } else if (e.key === 'landed') {
    addTo(account, { in: 'colony', at: e.at }, e.cells)
    account.dormant[e.at] = false
  } else if (e.key === 'colonyHit') {
    addTo(account, { in: 'colony', at: e.at }, -e.loss)
    account.lost += e.loss
  } else if (e.key === 'resected') {
    account.points -= e.points
    account.tumours[e.at] = (account.tumours[e.at] ?? 0) - 1
    account.colonies[e.at] = e.size
    account.dormant[e.at] = false
  }
}
const gainOf = (gain: (cells: number) => void, cells: number): number => {
  gain(cells)
  return cells
}

/** Entries of an action that the seat can take back: each of these steps is told in one entry. */
const STEPS = ['fixed', 'dialTurned', 'divided', 'rested', 'nichePlaced', 'aggregated']
const isStep = (e: LogEntry): boolean =>
  STEPS.includes(e.key) || ((e.key === 'brokeUp' || e.key === 'woke') && e.cause.by === 'action')

export class Ledger {
  private readonly accounts: Partial<Accounts> = {}
  private readonly before: Partial<Record<SeatId, (Account & { gained: number })[]>> = {}

  constructor(start: State) {
    for (const id of start.order) {
      const seat = seatAt(start, id)
      this.accounts[id] = { ...accountOf(seat), gained: seat.primary }
    }
  }

  read(entries: readonly LogEntry[]): void {
    for (const entry of entries) this.readOne(entry)
  }

  private readOne(entry: LogEntry): void {
    if (entry.key === 'nicheUsed' && entry.owner !== null)
      this.at(entry.owner).niches[entry.at] = false
    if (!('seat' in entry)) return
    const { seat } = entry
    if (entry.key === 'undone') {
      const before = this.before[seat]?.pop()
      if (before !== undefined) this.accounts[seat] = before
      return
    }
    if (isStep(entry)) (this.before[seat] ??= []).push(structuredClone(this.at(seat)))
    enter(this.at(seat), entry)
  }

  private at(id: SeatId): Account & { gained: number } {
    const account = this.accounts[id]
    if (account === undefined) throw new Error(`the log tells of a seat ${id}`)
    return account
  }

  /** The seat as the log tells it. */
  account(id: SeatId): Account {
    const account: Account & { gained?: number } = { ...this.at(id) }
    delete account.gained
    const { vessels, colonies, dormant, tumours, niches } = account
    const organs = { colonies: nonZero(colonies), dormant: nonZero(dormant) }
    const rest = { vessels: nonZero(vessels), tumours: nonZero(tumours), niches: nonZero(niches) }
    return { ...account, ...organs, ...rest }
  }

  /** Cells that came to the seat, less those that it has and those that it lost: nothing is left. */
  missing(id: SeatId, seat: SeatState): number {
    const sum = (record: Readonly<Record<string, number>>) =>
      Object.values(record).reduce((total, cells) => total + cells, 0)
    const { primary, stroma, vessels, colonies, tumours, lost: gone } = accountOf(seat)
    const here = primary + stroma + sum(vessels) + sum(colonies)
    return this.at(id).gained - here - NUMBERS.colony.tumour * sum(tumours) - gone
  }
}
