import {
  cardOf,
  dealFrom,
  RECORD_FORMAT,
  replay,
  tumourCard,
  TUMOUR_TYPES,
  type AnyCard,
  type CardId,
  type Example,
  type GameRecord,
  type LogEntry,
  type Setup,
  type State,
  type TableSketch,
} from '../../game/public'
import { layExample, playExample } from '../../tests/support/playExample'
import { examplesOf } from '../../tests/support/written'
import { setupOf, SKETCH_SEED, tableFrom } from '../../tests/support/sketch'
import { bodysPart } from '../match/happened'
import type { Source } from './address'
import { GAMES } from './recordedGames'

/** A table that stands, and what the body has just done at it. */
export interface Scenario {
  state: State
  log: LogEntry[]
  happened: readonly LogEntry[]
  record: GameRecord
}

const noRecord = (setup: Setup): GameRecord => ({
  format: RECORD_FORMAT,
  setup,
  seed: SKETCH_SEED,
  deal: dealFrom(setup, SKETCH_SEED),
  steps: [],
})

const cardNamed = (id: CardId): AnyCard => {
  const type = TUMOUR_TYPES.find((tumour) => tumour === id)
  return type === undefined ? cardOf(id) : tumourCard(type)
}

const exampleOf = (card: AnyCard, index: number): Example => {
  const example = examplesOf(card)[index]
  if (example === undefined) throw new Error(`${card.id} has no example ${index}`)
  return example
}

const ofExample = ({ card: id, index, at }: Extract<Source, { from: 'example' }>): Scenario => {
  const card = cardNamed(id)
  const example = exampleOf(card, index)
  const record = noRecord(setupOf(example.given))
  if (at === 'given') return { state: layExample(card, example), log: [], happened: [], record }
  const { state, log } = playExample(card, example)
  const isSeats = example.when !== undefined && 'act' in example.when
  return { state, log, happened: isSeats ? [] : log, record }
}

const ofGame = ({ name, step }: Extract<Source, { from: 'game' }>): Scenario => {
  const record = GAMES.get(name)
  if (record === undefined) throw new Error(`there is no recorded game ${name}`)
  let round = 1
  let happened: readonly LogEntry[] = []
  const played = replay(
    record,
    (_step, entries, state) => {
      const bodyActed = state.round !== round || state.phase === 'over'
      happened = bodyActed ? bodysPart(entries) : []
      round = state.round
    },
    step,
  )
  if (!played.ok) throw new Error(`${name}, ${played.problem.where}: ${played.problem.message}`)
  const { state, log } = played
  return { state, log, happened, record: { ...record, steps: record.steps.slice(0, step) } }
}

/** Reads a sketch as tests write it: the words inside of `given(…)`. */
export const readSketch = (text: string): TableSketch => {
  // oxlint-disable-next-line typescript/no-implied-eval -- what a developer types at home
  const read = new Function(`return (${text})`) as () => TableSketch
  return read()
}

const ofSketch = ({ text }: Extract<Source, { from: 'sketch' }>): Scenario => {
  const sketch = readSketch(text)
  return { state: tableFrom(sketch), log: [], happened: [], record: noRecord(setupOf(sketch)) }
}

/** Builds the table that an address names. */
export const scenarioOf = (source: Source): Scenario => {
  switch (source.from) {
    case 'example':
      return ofExample(source)
    case 'game':
      return ofGame(source)
    case 'sketch':
      return ofSketch(source)
  }
}
