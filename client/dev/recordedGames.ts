import { parseRecord, replay, type GameRecord } from '../../game/public'

/** The recorded games of the tests, by the names of their files. */
export const GAMES: ReadonlyMap<string, GameRecord> = new Map(
  Object.entries(
    import.meta.glob('../../tests/games/*.json', { eager: true, import: 'record' }),
  ).map(([path, input]) => {
    const parsed = parseRecord(input)
    if (!parsed.ok) throw new Error(`${path}: ${parsed.problem.message}`)
    return [path.replace(/^.*\/|\.json$/g, ''), parsed.record]
  }),
)

/** A place in a recorded game from which one may want to play on. */
export interface Mark {
  /** So many steps have been played. */
  step: number
  words: string
}

/** The beginning of every round, the moment before the body acts in it, and the end. */
export const marksOf = (record: GameRecord): readonly Mark[] => {
  const marks: Mark[] = [{ step: 0, words: 'round 1' }]
  let round = 1
  let step = 0
  replay(record, (_step, _entries, state) => {
    step += 1
    if (state.round === round && state.phase === 'action') return
    marks.push({ step: step - 1, words: `before the body acts in round ${round}` })
    marks.push({ step, words: state.phase === 'over' ? 'the end' : `round ${state.round}` })
    round = state.round
  })
  return marks
}
