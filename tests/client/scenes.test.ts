import { describe, expect, test } from 'vitest'
import { groupsAt } from '../../client/board/groups'
import { SPOTS } from '../../client/match/spots'
import { beatsOf, tokenAt } from '../../client/motion/beats'
import { ghostsIn } from '../../client/motion/ghosts'
import { scenesOf, type Scene } from '../../client/motion/scenes'
import type { LogEntry, LogKey, LogOf, Site, View } from '../../game/public'
import { playedSteps } from '../support/playedSteps'

const base = { rule: 'A1', round: 2, seat: '0' } as const
const byCard = { cause: { by: 'card', card: 'x' } } as const
const test4 = { base: 4, parts: [], need: 4 }
const entry: Site = { in: 'vessel', at: 'entry', form: 'single' }
const lung: Site = { in: 'vessel', at: 'lung', form: 'single' }

const flow = (survived: number, lost: number): LogOf<'tested'> => ({
  ...base,
  ...byCard,
  key: 'tested',
  rule: 'F1',
  what: 'flow',
  from: entry,
  to: lung,
  cells: survived + lost,
  rolls: [],
  test: test4,
  survived,
  spared: 0,
  lost,
  saves: [],
})
const crossing = (
  what: LogOf<'tested'>['what'],
  from: Site,
  to: Site,
  survived: number,
  lost: number,
): LogOf<'tested'> => ({ ...flow(survived, lost), rule: 'A', what, from, to })

/** One or more entries of every kind, and what is to be seen of each, in few words. */
const EXAMPLES: { readonly [K in LogKey]: readonly (readonly [LogOf<K>, readonly string[]])[] } = {
  tested: [
    [flow(2, 1), ['lost 1 entry>lung', 'travel 2 entry>lung vessel']],
    [flow(0, 2), ['lost 2 entry>lung']],
    [flow(3, 0), ['travel 3 entry>lung vessel']],
    [
      crossing('invade', { in: 'primary' }, { in: 'stroma' }, 4, 0),
      ['travel 4 primary>stroma wall'],
    ],
    [
      crossing('intravasate', { in: 'stroma' }, entry, 1, 1),
      ['lost 1 stroma>entry', 'travel 1 stroma>entry wall'],
    ],
    [
      crossing('extravasate', lung, { in: 'colony', at: 'lung' }, 1, 0),
      ['travel 1 lung>lung colony wall'],
    ],
    // A lodged cluster that fails stays where it is.
    [crossing('extravasate', lung, { in: 'colony', at: 'lung' }, 0, 0), ['hold lung']],
    [crossing('immune', lung, lung, 2, 1), ['lost 1 lung>lung']],
    [crossing('treatment', lung, lung, 2, 0), ['hold lung']],
  ],
  lost: [
    [
      { ...base, ...byCard, key: 'lost', why: 'taken', from: entry, cells: 2, saves: [] },
      ['lost 2 entry>entry'],
    ],
  ],
  carried: [
    [
      { ...base, ...byCard, key: 'carried', from: entry, to: lung, cells: 3 },
      ['travel 3 entry>lung vessel'],
    ],
  ],
  held: [[{ ...base, ...byCard, key: 'held', at: 'lung', cells: 2 }, ['hold lung']]],
  landed: [
    [{ ...base, key: 'landed', at: 'bone', cells: 2, size: 2, founded: true, woke: false }, []],
    [
      { ...base, key: 'landed', at: 'bone', cells: 1, size: 3, founded: false, woke: true },
      ['wake bone colony'],
    ],
  ],
  divided: [[{ ...base, key: 'divided', cells: 4 }, ['grow 4 primary']]],
  primaryGrew: [[{ ...base, key: 'primaryGrew', cells: 2 }, ['grow 2 primary']]],
  aggregated: [
    [{ ...base, key: 'aggregated', at: 'lung', cells: 3 }, ['travel 3 lung>lung cluster beside']],
  ],
  brokeUp: [
    [
      { ...base, ...byCard, key: 'brokeUp', at: 'lung', cells: 3 },
      ['travel 3 lung cluster>lung beside'],
    ],
  ],
  shed: [[{ ...base, ...byCard, key: 'shed', at: 'lung' }, ['travel 1 lung cluster>lung beside']]],
  grew: [[{ ...base, ...byCard, key: 'grew', at: 'lung', from: 1, to: 3 }, ['grow 2 lung colony']]],
  slept: [[{ ...base, ...byCard, key: 'slept', at: 'lung', size: 2 }, ['sleep lung colony']]],
  woke: [[{ ...base, ...byCard, key: 'woke', at: 'lung', size: 2 }, ['wake lung colony']]],
  colonyHit: [
    [
      {
        ...base,
        ...byCard,
        key: 'colonyHit',
        at: 'lung',
        roll: 1,
        test: test4,
        loss: 1,
        left: 1,
        saves: [],
      },
      ['lost 1 lung colony>lung colony'],
    ],
    [
      {
        ...base,
        ...byCard,
        key: 'colonyHit',
        at: 'lung',
        roll: 6,
        test: test4,
        loss: 0,
        left: 2,
        saves: [],
      },
      ['hold lung colony'],
    ],
  ],
  secondaryFormed: [
    [
      { ...base, ...byCard, key: 'secondaryFormed', at: 'lung', value: 4, bonus: 2 },
      ['travel 1 lung colony>lung tumour beside', 'grow 1 lung tumour'],
    ],
  ],
  reseeded: [
    [
      { ...base, key: 'reseeded', from: 'liver', to: 'lung', cells: 1 },
      ['travel 1 liver tumour>lung vessel'],
    ],
  ],
  resected: [
    [
      { ...base, ...byCard, key: 'resected', at: 'lung', points: 4, size: 1 },
      ['travel 1 lung tumour>lung colony beside'],
    ],
  ],
  growthTested: [
    [
      {
        ...base,
        ...byCard,
        key: 'growthTested',
        at: 'lung',
        roll: 2,
        test: test4,
        aim: 'grow',
        success: false,
      },
      [],
    ],
  ],
  roundBegan: [[{ rule: 'R1', round: 2, key: 'roundBegan' }, []]],
  forecast: [
    [
      {
        rule: 'R1',
        round: 2,
        key: 'forecast',
        forecast: { shear: 'a', immune: ['b'], soil: 'c' },
        flowTrack: [],
      },
      [],
    ],
  ],
  offered: [[{ ...base, key: 'offered', adaptations: [], secret: false }, []]],
  fixed: [[{ ...base, key: 'fixed', adaptation: 'x', cost: 1, replaced: null }, []]],
  dialTurned: [[{ ...base, key: 'dialTurned', from: 'hybrid', to: 'mesenchymal' }, []]],
  rested: [[{ ...base, key: 'rested' }, []]],
  undone: [[{ ...base, key: 'undone', move: 'divide' }, []]],
  done: [[{ ...base, key: 'done' }, []]],
  nichePlaced: [[{ ...base, key: 'nichePlaced', at: 'lung' }, []]],
  cubeGained: [[{ ...base, ...byCard, key: 'cubeGained', cubes: 1 }, []]],
  untouched: [[{ ...base, ...byCard, key: 'untouched', because: 'x' }, []]],
  nichePaid: [[{ ...base, key: 'nichePaid', at: 'lung', points: 1 }, []]],
  nicheUsed: [[{ rule: 'A8', round: 2, key: 'nicheUsed', at: 'lung', owner: '0' }, []]],
  neutralNiche: [[{ rule: 'S1', round: 2, ...byCard, key: 'neutralNiche', at: 'lung' }, []]],
  cardResolved: [[{ rule: 'F1', round: 2, key: 'cardResolved', card: 'x', step: 'flow' }, []]],
  nothingHappened: [[{ rule: 'F1', round: 2, key: 'nothingHappened', card: 'x' }, []]],
  flowTrackMoved: [[{ rule: 'F4', round: 2, key: 'flowTrackMoved', flowTrack: [] }, []]],
  immuneQuiet: [[{ rule: 'I1', round: 2, ...byCard, key: 'immuneQuiet' }, []]],
  growthHeld: [[{ rule: 'S1', round: 2, ...byCard, key: 'growthHeld' }, []]],
  clinicMoved: [
    [{ rule: 'K1', round: 2, key: 'clinicMoved', from: 0, to: 1, end: 9, secondaries: 0 }, []],
  ],
  scoredAtEnd: [[{ ...base, key: 'scoredAtEnd', at: 'lung', dormant: false, points: 2 }, []]],
  gameOver: [[{ rule: 'K2', round: 9, key: 'gameOver', standings: [], why: 'lastRound' }, []]],
}

const stopWords = (stop: Extract<Scene, { kind: 'travel' }>['from']): string => {
  if (stop.in === 'primary' || stop.in === 'stroma') return stop.in
  if (stop.in === 'vessel') return stop.form === 'single' ? stop.at : `${stop.at} cluster`
  return `${stop.at} ${stop.in}`
}
const inWords = (scene: Scene): string => {
  switch (scene.kind) {
    case 'travel':
      return `travel ${scene.cells} ${stopWords(scene.from)}>${stopWords(scene.to)} ${scene.way}`
    case 'lost':
      return `lost ${scene.cells} ${stopWords(scene.from)}>${stopWords(scene.to)}`
    case 'grow':
      return `grow ${scene.cells} ${stopWords(scene.at)}`
    default:
      return `${scene.kind} ${stopWords(scene.at)}`
  }
}

const lostIn = (view: View): number =>
  view.order.reduce((sum, seat) => sum + (view.seats[seat]?.lost ?? 0), 0)

describe('what is to be seen of an entry in the log', () => {
  const examples = Object.values(EXAMPLES).flat() as readonly (readonly [
    LogEntry,
    readonly string[],
  ])[]
  test.each(examples.map(([entry, seen]) => [entry.key, entry, seen] as const))(
    '%s',
    (_key, entry, seen) => {
      expect(scenesOf(entry).map(inWords)).toEqual(seen)
    },
  )

  const steps = playedSteps(4, 'scenes')

  test('counts every lost cell once', () => {
    for (const { entries, before, after } of steps) {
      const shown = entries
        .flatMap(scenesOf)
        .reduce((sum, scene) => sum + (scene.kind === 'lost' ? scene.cells : 0), 0)
      expect(shown).toBe(lostIn(after) - lostIn(before))
    }
  })

  test('speaks of tokens that the board has, or that came to be just before', () => {
    /** Single cells may join a cluster and the other way round. */
    const plain = (token: string) => token.replace(/-(singles|cluster)$/, '')
    const tokensIn = (view: View) =>
      SPOTS.flatMap((spot) => groupsAt(view, spot, null).map(({ key }) => plain(key)))
    let looked = 0
    for (const { entries, before } of steps) {
      const known = new Set(tokensIn(before))
      for (const scene of entries.flatMap(scenesOf)) {
        if (scene.kind === 'grow' && scene.at.in === 'primary') continue
        const from = scene.kind === 'travel' || scene.kind === 'lost' ? scene.from : scene.at
        expect(known).toContain(plain(tokenAt(scene.seat, from)))
        if (scene.kind === 'travel') known.add(plain(tokenAt(scene.seat, scene.to)))
        looked += 1
      }
    }
    expect(looked).toBeGreaterThan(100)
  })
})

describe('what is seen at the same time', () => {
  const began = (step: LogOf<'cardResolved'>['step']): LogEntry => ({
    rule: 'F1',
    round: 2,
    key: 'cardResolved',
    card: 'x',
    step,
  })
  const of = (seat: '0' | '1', made: LogEntry): LogEntry => ({ ...made, seat }) as LogEntry
  const beatsIn = (entries: readonly LogEntry[]) =>
    beatsOf(entries).map((beat) => beat.map((scene) => `${scene.seat}: ${inWords(scene)}`))
  const grew = EXAMPLES.grew[0]?.[0] as LogEntry
  const divided = EXAMPLES.divided[0]?.[0] as LogEntry

  test('two seats act one after the other', () => {
    expect(beatsIn([of('0', divided), of('1', divided)])).toEqual([
      ['0: grow 4 primary'],
      ['1: grow 4 primary'],
    ])
  })

  test('the same cells do one thing after the other', () => {
    const exit = crossing('extravasate', lung, { in: 'colony', at: 'lung' }, 1, 1)
    expect(beatsIn([exit, grew])).toEqual([
      ['0: lost 1 lung>lung colony', '0: travel 1 lung>lung colony wall'],
      ['0: grow 2 lung colony'],
    ])
  })

  test('blood carries everybody at once, also to where others leave', () => {
    const onward = crossing('flow', lung, { in: 'vessel', at: 'bone', form: 'single' }, 1, 0)
    const entries = [
      began('flow'),
      flow(2, 0),
      { ...onward, rule: 'F1' },
      of('1', flow(1, 0)),
      began('soil'),
      grew,
      of('1', grew),
    ]
    expect(beatsIn(entries)).toEqual([
      [
        '0: travel 2 entry>lung vessel',
        '0: travel 1 lung>bone vessel',
        '1: travel 1 entry>lung vessel',
      ],
      ['0: grow 2 lung colony', '1: grow 2 lung colony'],
    ])
  })
})

describe('outlines of lost cells', () => {
  const round = (n: number): LogEntry => ({ rule: 'R1', round: n, key: 'roundBegan' })
  const done: LogEntry = { ...base, key: 'done' }
  const rested: LogEntry = { ...base, key: 'rested' }
  const invaded = crossing('invade', { in: 'primary' }, { in: 'stroma' }, 3, 2)
  const shown = (log: readonly LogEntry[], viewer: '0' | '1' | null = '0') =>
    ghostsIn(log, viewer).map(({ key, cells }) => `${key} ${cells}`)

  test('stay until the round ends, and are one for each place', () => {
    expect(shown([round(1), invaded])).toEqual(['0-primary>0-stroma 2'])
    expect(shown([round(1), invaded, invaded, done])).toEqual(['0-primary>0-stroma 4'])
  })

  test('of what the body took stay until one has done something in the next round', () => {
    const bodyTook = [round(1), invaded, done, flow(0, 1), round(2)]
    expect(shown(bodyTook)).toEqual(['0-entry-singles>0-lung-singles 1'])
    expect(shown([...bodyTook, { ...rested, seat: '1' }])).toHaveLength(1)
    expect(shown([...bodyTook, rested])).toEqual([])
    // Whoever only watches sees the next round with anybody's first action.
    expect(shown([...bodyTook, { ...rested, seat: '1' }], null)).toEqual([])
  })

  test('are as many as the cells that were lost in the round', () => {
    let atBegin = 0
    let looked = 0
    for (const { log, before, after } of playedSteps(2, 'ghosts')) {
      if (after.round !== before.round) atBegin = lostIn(after)
      else if (after.phase === 'action') {
        const cells = ghostsIn(log, null).reduce((sum, ghost) => sum + ghost.cells, 0)
        expect(cells).toBe(lostIn(after) - atBegin)
        looked += 1
      }
    }
    expect(looked).toBeGreaterThan(20)
  })
})
