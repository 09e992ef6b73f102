import type { Geometry, Point } from '../board/geometry'
import { isOnTheWay } from './timing'
import type { Scene, Stop } from './scenes'

/** The paths of a drawing that blood can take, by `from>to`. */
export type Flow = Readonly<Record<string, string>>

/** The lymph vessel of each drawing, from the stroma to the lymph node. */
const LYMPH: Readonly<Record<Geometry['name'], readonly Point[]>> = {
  landscape: [
    [40, 322],
    [44, 406],
    [90, 506],
    [200, 531],
    [330, 528],
    [430, 492],
  ],
  portrait: [
    [368, 53],
    [380, 146],
    [355, 244],
    [322, 272],
  ],
}

/** Points on a path of the drawing, which is made of cubic curves: its corners and half-way points. */
export const pointsOf = (d: string): readonly Point[] => {
  const numbers = d.match(/-?\d*\.?\d+/g)?.map(Number) ?? []
  const at = (i: number): Point => [numbers[i] ?? 0, numbers[i + 1] ?? 0]
  const points: Point[] = [at(0)]
  for (let i = 2; i + 5 < numbers.length; i += 6) {
    const [a, b, c, e] = [at(i - 2), at(i), at(i + 2), at(i + 4)]
    const half = (k: 0 | 1) => (a[k] + 3 * b[k] + 3 * c[k] + e[k]) / 8
    points.push([half(0), half(1)], e)
  }
  return points
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])

/** The point that far along a route; 0 is its beginning and 1 its end. */
export const pointAt = (route: readonly Point[], part: number): Point => {
  const first = route[0] ?? [0, 0]
  const legs = route.slice(1).map((point, i) => distance(route[i] ?? first, point))
  let left = part * legs.reduce((sum, leg) => sum + leg, 0)
  for (const [i, leg] of legs.entries()) {
    const [a, b] = [route[i] ?? first, route[i + 1] ?? first]
    if (left <= leg && leg > 0)
      return [a[0] + ((b[0] - a[0]) * left) / leg, a[1] + ((b[1] - a[1]) * left) / leg]
    left -= leg
  }
  return route.at(-1) ?? first
}

/** So many points, equally far apart, on that part of a route. */
export const evenly = (route: readonly Point[], n: number, part = 1): readonly Point[] =>
  Array.from({ length: n }, (_, i) => pointAt(route, (part * i) / (n - 1)))

/** The way straight across, bent a little, so that it reads as a way and not as a jump. */
const bent = (from: Point, to: Point): readonly Point[] => {
  const bow = 0.12
  const middle: Point = [
    (from[0] + to[0]) / 2 + (to[1] - from[1]) * bow,
    (from[1] + to[1]) / 2 - (to[0] - from[0]) * bow,
  ]
  const at = (t: number): Point => [
    (1 - t) ** 2 * from[0] + 2 * t * (1 - t) * middle[0] + t ** 2 * to[0],
    (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * middle[1] + t ** 2 * to[1],
  ]
  return [0, 0.25, 0.5, 0.75, 1].map(at)
}

const placeOf = (stop: Stop): string =>
  stop.in === 'vessel' || stop.in === 'tumour' ? stop.at : ''

/**
 * The way that cells take from one point to another; null where the drawing has none: the vertebral
 * plexus lies at the edge, and what leads there is not on the board.
 */
export const routeOf = (
  scene: Extract<Scene, { kind: 'travel' | 'lost' }>,
  [from, to]: readonly [Point, Point],
  geometry: Geometry,
  flow: Flow,
): readonly Point[] | null => {
  const path = flow[`${placeOf(scene.from)}>${placeOf(scene.to)}`]
  if (scene.way === 'vessel' && path !== undefined) return [from, ...pointsOf(path), to]
  if (scene.from.in === 'stroma' && scene.to.in === 'vessel') {
    if (scene.to.at === 'node') return [from, ...LYMPH[geometry.name], to]
    if (scene.to.at === 'plexus') return null
  }
  if (scene.kind === 'lost' && !isOnTheWay(scene)) return null
  return bent(from, to)
}
