import type { StoredGame, StoredStep } from '../../server/storage/storage'
import type { Table } from '../../server/tables/table'

/** A table as it is made, with two seats that nobody has taken. */
export const newTable = (id: string, code: string): Table => ({
  id,
  code,
  version: 1,
  phase: 'gathering',
  setup: {
    seats: [{ tumour: 'dealt' }, { tumour: 'dealt' }],
    length: 'full',
    secretOffers: false,
    pairs: false,
  },
  seats: (['0', '1'] as const).map((seat) => ({
    id: seat,
    bot: 'greedy',
    forPersons: true,
    person: null,
    controller: { by: 'bot', bot: 'greedy' },
  })),
  host: '0',
  games: 0,
  matchID: null,
  classroom: null,
  frozen: false,
  lastRound: false,
})

/** What is kept next: the table with these changes, one version on. */
export const changed = (table: Table, changes: Partial<Table> = {}): Table => ({
  ...table,
  ...changes,
  version: table.version + 1,
})

/** The table as it begins its next game, and that game. */
export function nextGame(table: Table, matchID: string): [Table, StoredGame, StoredStep] {
  const number = table.games + 1
  const game = { matchID, table: table.id, number, step: 0, state: stateAt(0), stateStep: 0 }
  const dealing = { step: 0, seat: null, by: null, action: null, moveId: null, entries: '[]' }
  return [changed(table, { phase: 'playing', games: number, matchID }), game, dealing]
}

/** A state that can be told from every other step's. */
export const stateAt = (step: number): string => JSON.stringify({ step })

/** A person's move, unless said otherwise. */
export const stepAt = (step: number, changes: Partial<StoredStep> = {}): StoredStep => ({
  step,
  seat: '0',
  by: 'person',
  action: JSON.stringify({ do: 'pass', in: step }),
  moveId: `move-${step}`,
  entries: JSON.stringify([['passed', step]]),
  ...changes,
})
