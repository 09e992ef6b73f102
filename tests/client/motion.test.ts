import { describe, expect, test, vi } from 'vitest'
import landscape from '../../client/board/art/landscape.json'
import portrait from '../../client/board/art/portrait.json'
import { LANDSCAPE, PORTRAIT, type Geometry, type Point } from '../../client/board/geometry'
import { placementsOf } from '../../client/board/placements'
import { beatsOf, type Beat } from '../../client/motion/beats'
import { AT_ONCE, filmOf } from '../../client/motion/film'
import { ghostOf, ghostPoints, ghostsIn } from '../../client/motion/ghosts'
import { placesIn } from '../../client/motion/places'
import type { Reel, Track } from '../../client/motion/reel'
import { evenly, pointAt, pointsOf } from '../../client/motion/routes'
import type { Scene } from '../../client/motion/scenes'
import { stillOf } from '../../client/motion/still'
import { createTheatre, type Sight, type Theatre } from '../../client/motion/theatre'
import { isOnTheWay, LONGEST, scheduleOf } from '../../client/motion/timing'
import { listen, type Cue } from '../../client/sound/cue'
import type { View } from '../../game/public'
import { playedSteps, type PlayedStep } from '../support/playedSteps'

const steps = playedSteps(3, 'motion')
const drawings = [
  [LANDSCAPE, landscape],
  [PORTRAIT, portrait],
] as const

const placedOn = (geometry: Geometry, drawing: (typeof drawings)[number][1]) => (view: View) =>
  placementsOf(view, '0', geometry, drawing.cells)

const outlinesOn = (
  { after, log }: PlayedStep,
  [geometry, drawing]: (typeof drawings)[number],
): ReadonlyMap<string, Point> => {
  const now = placedOn(geometry, drawing)(after)
  return ghostPoints(ghostsIn(log, null), placesIn(now, now, geometry), geometry, drawing.flow)
}

const stageOf = (step: PlayedStep, on: (typeof drawings)[number]) => {
  const [geometry, drawing] = on
  const placed = placedOn(geometry, drawing)
  const places = placesIn(placed(step.before), placed(step.after), geometry)
  return { places, outlines: outlinesOn(step, on), geometry, flow: drawing.flow }
}

const tracksOf = (reel: Reel): Track[] => [
  ...reel.actors.flatMap(({ place, body }) => [...place, ...body]),
  ...[...reel.tokens.values(), ...reel.ghosts.values()].flat(),
  ...reel.trails.map(({ track }) => track),
]

const endOf = ({ start, length }: Track): number => start + length

describe('a way on the board', () => {
  test('follows the curve of the drawing from its beginning to its end', () => {
    const points = pointsOf('M0 0C0 10 10 10 10 0C10 -10 20 -10 20 0')
    expect(points).toEqual([
      [0, 0],
      [5, 7.5],
      [10, 0],
      [15, -7.5],
      [20, 0],
    ])
  })

  test('is gone along at one speed, however far apart its points are', () => {
    const route = [
      [0, 0],
      [1, 0],
      [10, 0],
    ] as const
    expect(pointAt(route, 0.5)).toEqual([5, 0])
    expect(evenly(route, 3)).toEqual([
      [0, 0],
      [5, 0],
      [10, 0],
    ])
  })
})

describe('the schedule', () => {
  const invade = (seat: '0' | '1'): Scene => ({
    kind: 'travel',
    seat,
    from: { in: 'primary' },
    to: { in: 'stroma' },
    way: 'wall',
    cells: 1,
  })
  const beats = (n: number): Beat[] =>
    Array.from({ length: n }, (_, i) => [invade(i % 2 === 0 ? '0' : '1')])

  test('plays one beat after the other, in order', () => {
    const { scenes, length, speed } = scheduleOf(beats(3))
    expect(scenes.map(({ start }) => start)).toEqual([0, 520, 1040])
    expect([length, speed]).toEqual([1560, 1])
  })

  test('plays what belongs together nearly at once', () => {
    const { scenes } = scheduleOf([[invade('0'), invade('1')]])
    expect(scenes.map(({ start }) => start)).toEqual([0, 40])
  })

  test('goes faster when there is much of it, and is over in time', () => {
    const { scenes, length, speed } = scheduleOf(beats(8))
    expect(length).toBeCloseTo(LONGEST)
    expect(speed).toBeCloseTo((8 * 520) / LONGEST)
    expect(scenes).toHaveLength(8)
  })

  test('leaves out the oldest when it would be too fast to see', () => {
    const { scenes, length, speed } = scheduleOf(beats(40))
    expect(length).toBeLessThanOrEqual(LONGEST)
    expect(speed).toBeLessThanOrEqual(2)
    expect(scenes.length).toBeGreaterThan(5)
    expect(scenes.length).toBeLessThan(12)
  })

  test('of nothing takes no time', () => {
    expect(scheduleOf([]).length).toBe(0)
  })
})

describe.each(drawings)('everything that happens in a game, on the $name board', (...drawing) => {
  const reels = steps.map((step) => {
    const schedule = scheduleOf(beatsOf(step.entries))
    const stage = stageOf(step, drawing)
    const film = filmOf(schedule, stage, AT_ONCE)
    return { step, stage, film, still: stillOf(schedule, stage) }
  })

  test('is over in time, and moves by nothing but transform and opacity', () => {
    for (const { film, still } of reels)
      for (const reel of [film, still]) {
        expect(reel.length).toBeLessThanOrEqual(LONGEST)
        for (const { frames } of tracksOf(reel))
          for (const frame of frames)
            for (const [key, value] of Object.entries(frame)) {
              expect(['offset', 'transform', 'opacity']).toContain(key)
              expect(String(value)).not.toMatch(/NaN|undefined/)
            }
      }
  })

  test('hides no token of the board for longer than the reel runs', () => {
    for (const { film } of reels)
      for (const [token, tracks] of film.tokens) {
        const hidden = tracks.filter(({ frames }) => frames[0]?.opacity === 0)
        for (const track of hidden) expect(endOf(track), token).toBeLessThanOrEqual(film.length)
      }
  })

  test('shows flying cells where their token is when they arrive', () => {
    let arrived = 0
    for (const { film, stage } of reels)
      for (const { role, place, at } of film.actors) {
        if (role !== 'flying') continue
        const ends = place.flatMap(({ frames }) => frames.at(-1)?.transform ?? [])
        expect(ends).toHaveLength(1)
        expect(ends[0]).toMatch(/^translate\(-?0\.00cqw, -?0\.00cqw\)$/)
        const points = [...stage.places.after.values()].map((placed) => placed.at.join())
        if (points.includes(at.join())) arrived += 1
      }
    expect(arrived).toBeGreaterThan(30)
  })

  test('lets cells that are lost on their way end where their outline lies', () => {
    let lost = 0
    for (const { step, film, stage } of reels) {
      const ends = new Set(film.actors.map(({ at }) => at.join()))
      for (const scene of beatsOf(step.entries).flat()) {
        const outline = scene.kind === 'lost' ? stage.outlines.get(ghostOf(scene)) : undefined
        if (scene.kind !== 'lost' || !isOnTheWay(scene) || outline === undefined) continue
        expect(ends).toContain(outline.join())
        lost += 1
      }
    }
    expect(lost).toBeGreaterThan(20)
  })

  test('is there without movement too: each change, each loss and each way', () => {
    for (const { film, still, stage } of reels) {
      expect([...still.ghosts.keys()].sort()).toEqual([...film.ghosts.keys()].sort())
      for (const token of film.tokens.keys())
        expect(still.tokens.has(token)).toBe(stage.places.after.has(token))
      const moving = tracksOf(still).flatMap(({ frames }) => frames.flatMap((f) => f.transform))
      expect(moving.filter((transform) => transform !== undefined)).toEqual([])
    }
  })
})

/** A theatre whose reels run when the test says so. */
const theatreOf = () => {
  const theatre = createTheatre()
  const hurried: number[] = []
  const left = new Map<number, number>()
  theatre.subscribe(() => {
    for (const { id, reel } of theatre.running())
      if (!left.has(id)) {
        left.set(id, reel.length)
        theatre.projects(id, {
          left: () => left.get(id) ?? 0,
          hurry: (milliseconds) => {
            hurried.push(id)
            left.set(id, Math.min(milliseconds, left.get(id) ?? 0))
          },
        })
      }
  })
  return { theatre, hurried }
}

const sightOf = (step: PlayedStep, more: Partial<Sight> = {}): Sight => ({
  view: step.after,
  log: step.log,
  placed: placedOn(LANDSCAPE, landscape),
  outlines: outlinesOn(step, drawings[0]),
  geometry: LANDSCAPE,
  flow: landscape.flow,
  waits: false,
  isReduced: false,
  isHidden: false,
  ...more,
})

const seesAll = (theatre: Theatre, of: readonly PlayedStep[], more?: Partial<Sight>) => {
  for (const step of of) theatre.see(sightOf(step, more))
}

describe('the theatre', () => {
  const isMoving = ({ entries }: PlayedStep) => beatsOf(entries).length > 0
  const first = steps.findIndex((step, i) => isMoving(step) && i > 0)
  const [start, next] = [steps[first - 1], steps[first]] as [PlayedStep, PlayedStep]
  const later = steps.slice(first + 1).filter(isMoving)
  const roundEnd = steps.findIndex(({ before, after }) => before.round !== after.round)

  test('plays what is new, and nothing of what was there when one came', () => {
    const { theatre } = theatreOf()
    theatre.see(sightOf(start))
    expect(theatre.running()).toEqual([])
    theatre.see(sightOf(next))
    expect(theatre.running()).toHaveLength(1)
    theatre.see(sightOf(next))
    expect(theatre.running()).toHaveLength(1)
  })

  test('is done when the reel is, and a reel that ends twice harms nobody', () => {
    const { theatre } = theatreOf()
    seesAll(theatre, [start, next])
    const id = theatre.running()[0]?.id ?? 0
    theatre.ended(id)
    theatre.ended(id)
    expect(theatre.running()).toEqual([])
  })

  test('lets the next begin when the one before is over, which then hurries', () => {
    const { theatre, hurried } = theatreOf()
    seesAll(theatre, [start, next])
    const alone = theatre.running()[0]
    seesAll(theatre, later.slice(0, 1))
    expect(hurried).toEqual([alone?.id])
    const [, queued] = theatre.running()
    const visible = queued?.reel.actors.filter(({ role }) => role === 'flying') ?? []
    for (const { place } of visible)
      for (const track of place) expect(track.start).toBeGreaterThanOrEqual(200)
    expect(queued?.reel.length).toBeLessThanOrEqual(LONGEST)
  })

  test('shows the end at once when a key or a tap skips it', () => {
    const { theatre } = theatreOf()
    const listener = vi.fn()
    seesAll(theatre, [start, next])
    theatre.subscribe(listener)
    theatre.skip()
    expect(theatre.running()).toEqual([])
    expect(listener).toHaveBeenCalledTimes(1)
    theatre.skip()
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('waits while something else tells what the body did, then plays all of it', () => {
    const { theatre } = theatreOf()
    const [before, ending] = [steps[roundEnd - 1], steps[roundEnd]] as [PlayedStep, PlayedStep]
    theatre.see(sightOf(before))
    theatre.see(sightOf(ending, { waits: true }))
    expect(theatre.running()).toEqual([])
    theatre.see(sightOf(ending))
    const [body] = theatre.running()
    const flying = body?.reel.actors.filter(({ role }) => role === 'flying') ?? []
    expect(flying.length + (body?.reel.ghosts.size ?? 0)).toBeGreaterThan(0)
  })

  test('plays nothing in a hidden tab, and nothing of it afterwards', () => {
    const { theatre } = theatreOf()
    seesAll(theatre, [start, next], { isHidden: true })
    theatre.see(sightOf(next))
    expect(theatre.running()).toEqual([])
  })

  test('plays nothing when another game begins', () => {
    const { theatre } = theatreOf()
    const other = playedSteps(2, 'another game').slice(0, 3)
    seesAll(theatre, [start, next])
    seesAll(theatre, other.slice(-1))
    expect(theatre.running()).toEqual([])
  })

  test('without movement nothing flies, and it does not wait for what runs', () => {
    const { theatre } = theatreOf()
    seesAll(theatre, [start, next], { isReduced: true })
    const [still] = theatre.running()
    expect(still?.reel.actors.map(({ role }) => role)).not.toContain('flying')
    expect(still?.reel.tokens.size).toBeGreaterThan(0)
  })

  test('gives each reel its sounds, and takes back those to come when it is skipped', () => {
    const heard: Cue[] = []
    const hush = vi.fn()
    listen({ play: (cue) => heard.push(cue), hush })
    const { theatre } = theatreOf()
    seesAll(theatre, [start, next])
    expect(heard.length).toBeGreaterThan(0)
    theatre.skip()
    expect(hush).toHaveBeenCalledTimes(1)
    listen(null)
  })
})
