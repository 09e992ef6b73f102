import type { Geometry, Point } from '../board/geometry'
import { along, offBoard, pulse, shiftTo, squeeze } from './frames'
import { ghostOf, ghostPoint } from './ghosts'
import type { Found, Places } from './places'
import {
  EASE,
  EASE_IN,
  EASE_OUT,
  EASE_TRAVEL,
  held,
  type Actor,
  type Note,
  type Track,
} from './reel'
import { evenly, routeOf, type Flow } from './routes'
import type { Scene } from './scenes'
import { BUD, isOnTheWay, LAND, LOST_AT, MICRO, STATE, TRAVEL, type Timed } from './timing'

/** Where a reel plays. */
export interface Stage {
  places: Places
  /** Where the outlines of lost cells lie in the end, by their keys. */
  outlines: ReadonlyMap<string, Point>
  geometry: Geometry
  flow: Flow
}

/** When a scene changes what a token of the board looks like, and how many cells leave it then. */
export interface Touch {
  token: string
  at: number
  leave: number
  kind: Scene['kind']
}

/** All that one scene brings to the board. */
export interface Shot {
  actors: readonly Actor[]
  touches: readonly Touch[]
  tokens: readonly (readonly [token: string, track: Track])[]
  ghosts: readonly (readonly [ghost: string, track: Track])[]
  notes: readonly Note[]
}

type SceneOf<K extends Scene['kind']> = Extract<Scene, { kind: K }>
type TimedOf<K extends Scene['kind']> = Timed & { scene: SceneOf<K> }

const FRAGMENTS = 5
const STEPS = 8
const DRIFT = 16

/** What travelling cells look like: as they did where they set out, in the form that they travel in. */
const looksOf = (
  places: Places,
  scene: SceneOf<'travel' | 'lost'>,
  source: Found,
): Actor['token'] => {
  const { seat, from, to, cells } = scene
  const before = places.before.get(source.token)?.group.look ?? { seat }
  const { covered, shield, spindle } = before
  const inCluster =
    to.in === 'vessel' ? to.form === 'cluster' : from.in === 'vessel' && from.form === 'cluster'
  const marks = { seat, ...(covered === true && { covered }), ...(shield === true && { shield }) }
  const key = source.token
  return inCluster && cells > 1
    ? { key, seat, badge: null, look: { ...marks, count: cells } }
    : {
        key,
        seat,
        badge: cells > 1 ? cells : null,
        look: { ...marks, ...(spindle === true && { spindle }) },
      }
}

const travel = (timed: TimedOf<'travel'>, stage: Stage, id: string, k: number): Shot => {
  const { scene, start } = timed
  const { places, geometry, flow } = stage
  const source = places.source(scene.seat, scene.from)
  const target = places.target(scene.seat, scene.to)
  const length = TRAVEL[scene.way] * k
  const end = start + length
  const route = routeOf(scene, [source.at, target.at], geometry, flow)
  const frames =
    route === null ? offBoard(geometry, source.at, target.at) : along(geometry, route, target.at)
  const isSqueezed = scene.way === 'wall' && route !== null
  const actor: Actor = {
    id,
    role: 'flying',
    token: looksOf(places, scene, source),
    crowded: places.after.get(target.token)?.crowded === true,
    at: target.at,
    place: [...held(1, start, end), { frames, start, length, ease: EASE_TRAVEL }],
    body: isSqueezed ? [squeeze(route, start, length)] : [],
  }
  return {
    actors: [actor],
    touches: [
      { token: source.token, at: start, leave: scene.cells, kind: 'travel' },
      { token: target.token, at: end, leave: 0, kind: 'travel' },
    ],
    tokens: [[target.token, pulse([1.1, 0.96, 1], end, LAND * k)]],
    ghosts: [],
    notes: [
      { cue: 'move', at: start },
      ...(scene.way === 'beside' ? [] : [{ cue: 'survive', at: end } as const]),
    ],
  }
}

/** Small pieces that go with the stream. */
const fragments = (base: Omit<Actor, 'place' | 'body'>, angle: number, start: number, k: number) =>
  Array.from({ length: FRAGMENTS }, (_, i): Actor => {
    const way = angle + ((i - (FRAGMENTS - 1) / 2) * Math.PI) / 7
    const reach = DRIFT * (0.75 + 0.25 * (i % 2))
    const at = (part: number) =>
      `translate(${(Math.cos(way) * reach * part).toFixed(1)}px, ${(Math.sin(way) * reach * part).toFixed(1)}px)`
    const frames = [
      { opacity: 0.95, transform: `${at(0.3)} scale(1)` },
      { opacity: 0, transform: `${at(1)} scale(0.5)` },
    ]
    return {
      ...base,
      id: `${base.id}/${i}`,
      role: 'fragment',
      place: [{ frames, start, length: 300 * k, ease: EASE_OUT }],
      body: [],
    }
  })

const lost = (timed: TimedOf<'lost'>, stage: Stage, id: string, k: number): Shot => {
  const { scene, start } = timed
  const { places, outlines, geometry, flow } = stage
  const source = places.source(scene.seat, scene.from)
  const goes = isOnTheWay(scene)
  const where = outlines.get(ghostOf(scene)) ?? ghostPoint(scene, places, geometry, flow)
  const route = goes
    ? routeOf(scene, [source.at, places.target(scene.seat, scene.to).at], geometry, flow)
    : null
  const fly = goes ? TRAVEL[scene.way] * LOST_AT[scene.way] * k : 0
  const flash = start + fly
  const gone = flash + MICRO * k
  const at = goes ? where : source.at
  const token = looksOf(places, scene, source)
  const base = { id, role: 'flying' as const, token, crowded: true, at }
  const part = route === null ? [source.at, where] : evenly(route, STEPS, LOST_AT[scene.way])
  const [a, b] = [part.at(-2) ?? [0, 0], part.at(-1) ?? [1, 0]]
  const angle = goes ? Math.atan2(b[1] - a[1], b[0] - a[0]) : 0.3
  const flying: Actor = {
    ...base,
    place: [
      ...held(1, start, gone),
      {
        frames: along(geometry, [...part.slice(0, -1), where], where),
        start,
        length: fly,
        ease: EASE_TRAVEL,
      },
      { frames: [{ opacity: 1 }, { opacity: 0 }], start: gone, length: STATE * k, ease: EASE },
    ],
    body: [],
  }
  const ring: Actor = {
    ...base,
    id: `${id}/flash`,
    role: 'flash',
    place: [
      {
        frames: [
          { opacity: 0, transform: 'scale(0.7)' },
          { opacity: 1, transform: 'scale(1)' },
          { opacity: 0, transform: 'scale(1.5)' },
        ],
        start: flash,
        length: (MICRO + STATE) * k,
        ease: EASE,
      },
    ],
    body: [],
  }
  const ghost = ghostOf(scene)
  const appears = { frames: [{ opacity: 0 }, { opacity: 1 }], length: STATE * k, ease: EASE }
  return {
    actors: [...(goes ? [flying] : []), ring, ...fragments(base, angle, gone, k)],
    touches: [{ token: source.token, at: goes ? start : gone, leave: scene.cells, kind: 'lost' }],
    tokens: [],
    ghosts: [
      ...held(0, 0, gone).map((track) => [ghost, track] as const),
      [ghost, { ...appears, start: gone }],
    ],
    notes: [{ cue: 'lost', at: flash }],
  }
}

const grow = (timed: TimedOf<'grow'>, stage: Stage, id: string, k: number): Shot => {
  const { scene, start, length } = timed
  const { places, geometry } = stage
  const { token, at } = places.target(scene.seat, scene.at)
  const count = Math.min(scene.cells, 5)
  const radius = geometry.gap * 0.55
  const buds = Array.from({ length: count }, (_, i): Actor => {
    const angle = -Math.PI / 2 + (i * 2 * Math.PI) / Math.max(3, count)
    const out = shiftTo(geometry, at, [
      at[0] + Math.cos(angle) * radius,
      at[1] + Math.sin(angle) * radius,
    ])
    const frames = [
      { offset: 0, opacity: 1, transform: `translate(0cqw, 0cqw) scale(0.3)` },
      { offset: 0.55, opacity: 1, transform: `${out} scale(1)` },
      { offset: 1, opacity: 0, transform: `${out} scale(0.8)` },
    ]
    return {
      id: `${id}/${i}`,
      role: 'bud',
      token: { key: token, seat: scene.seat, badge: null, look: { seat: scene.seat } },
      crowded: true,
      at,
      place: [{ frames, start: start + i * BUD * k, length: STATE * 1.4 * k, ease: EASE_IN }],
      body: [],
    }
  })
  const shown = start + (length - STATE * k * 0.5)
  return {
    actors: buds,
    touches: [{ token, at: shown, leave: 0, kind: 'grow' }],
    tokens: [[token, pulse([0.9, 1.16, 1], shown, STATE * k)]],
    ghosts: [],
    notes: [{ cue: 'grow', at: start }],
  }
}

const SIZES = { wake: [0.8, 1.22, 1], sleep: [1.06, 0.94, 1], hold: [1, 1.12, 1] } as const

const change = (timed: TimedOf<'wake' | 'sleep' | 'hold'>, { places }: Stage, k: number): Shot => {
  const { kind, seat, at } = timed.scene
  const { token } = places.target(seat, at)
  const track = pulse(SIZES[kind], timed.start, STATE * k)
  return {
    actors: [],
    touches: [{ token, at: timed.start, leave: 0, kind }],
    tokens: [[token, track]],
    ghosts: [],
    notes: kind === 'sleep' ? [] : [{ cue: kind === 'wake' ? 'grow' : 'survive', at: timed.start }],
  }
}

/**
 * How one scene is shown.
 *
 * @param id tells its actors from those of all others in the reel
 * @param k how much of its usual length everything takes
 */
export const shotOf = ({ scene, ...times }: Timed, stage: Stage, id: string, k: number): Shot => {
  switch (scene.kind) {
    case 'travel':
      return travel({ scene, ...times }, stage, id, k)
    case 'lost':
      return lost({ scene, ...times }, stage, id, k)
    case 'grow':
      return grow({ scene, ...times }, stage, id, k)
    case 'wake':
    case 'sleep':
    case 'hold':
      return change({ scene, ...times }, stage, k)
  }
}
