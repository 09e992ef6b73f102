import type { Bed, Organ, VesselPlace } from '../../game/public'
import type { Spot } from '../match/spots'

/** Everything is in the units of the drawing; `percent` turns it into what CSS wants. */
export type Point = readonly [x: number, y: number]
type Box = readonly [left: number, top: number, right: number, bottom: number]

export interface Geometry {
  name: 'landscape' | 'portrait'
  width: number
  height: number
  /** The drawing's view box begins this far down. */
  top: number
  /** What belongs to a spot when it is tapped. */
  boxes: Readonly<Record<Spot, Box>>
  tags: Readonly<Record<Organ, Point>>
  organs: Readonly<Record<Organ, Point>>
  /** Where colonies lie in an organ: three pits, for one colony each. */
  pits: Readonly<Record<Organ, readonly Point[]>>
  /** Where cells stop in a vessel. */
  docks: Readonly<Record<VesselPlace, Point>>
  signs: readonly { stages: string; name: string; at: Point }[]
  stroma: readonly Point[]
  entry: readonly Point[]
  plexus: readonly Point[]
  /** How far apart tokens lie when there are many, and niche markers under a tag. */
  gap: number
  niches: Readonly<Record<Bed, Point>>
}

export const LANDSCAPE: Geometry = {
  name: 'landscape',
  width: 1078,
  height: 524,
  top: 12,
  boxes: {
    primary: [4, 18, 330, 214],
    stroma: [4, 218, 372, 376],
    entry: [4, 380, 462, 500],
    plexus: [1020, 62, 1077, 262],
    lung: [484, 22, 650, 250],
    brain: [676, 22, 842, 250],
    bone: [868, 22, 1016, 250],
    node: [440, 346, 644, 532],
    liver: [672, 316, 844, 532],
    adrenal: [868, 316, 1034, 532],
  },
  tags: {
    lung: [566, 36],
    brain: [752, 36],
    bone: [952, 36],
    node: [552, 518],
    liver: [758, 518],
    adrenal: [962, 518],
  },
  organs: {
    lung: [566, 126],
    brain: [758, 122],
    bone: [950, 128],
    node: [566, 430],
    liver: [758, 426],
    adrenal: [950, 428],
  },
  pits: {
    lung: [
      [524, 148],
      [611, 146],
      [602, 104],
    ],
    brain: [
      [722, 104],
      [790, 100],
      [756, 134],
    ],
    bone: [
      [918, 108],
      [984, 100],
      [952, 146],
    ],
    node: [
      [540, 436],
      [590, 420],
      [566, 462],
    ],
    liver: [
      [718, 436],
      [758, 412],
      [802, 402],
    ],
    adrenal: [
      [950, 386],
      [916, 414],
      [984, 414],
    ],
  },
  docks: {
    entry: [240, 426],
    plexus: [1049, 160],
    node: [474, 472],
    lung: [589, 220],
    brain: [774, 212],
    bone: [958, 222],
    liver: [764, 334],
    adrenal: [958, 334],
  },
  signs: [
    { stages: '1', name: 'Primary tumour', at: [14, 34] },
    { stages: '2', name: 'Local invasion', at: [14, 232] },
    { stages: '3', name: 'Intravasation', at: [196, 516] },
    { stages: '4', name: 'Circulation', at: [404, 300] },
  ],
  stroma: [
    [180, 300],
    [250, 300],
    [110, 320],
    [300, 262],
    [200, 350],
    [120, 262],
  ],
  entry: [
    [300, 412],
    [220, 438],
    [380, 368],
    [140, 452],
    [60, 458],
    [430, 336],
  ],
  plexus: [
    [1047, 176],
    [1047, 110],
    [1047, 226],
    [1047, 76],
  ],
  gap: 40,
  niches: {
    lung: [488, 62],
    brain: [682, 62],
    bone: [872, 62],
    liver: [682, 490],
    adrenal: [872, 490],
  },
}

export const PORTRAIT: Geometry = {
  name: 'portrait',
  width: 390,
  height: 484,
  top: 0,
  boxes: {
    primary: [2, 2, 204, 82],
    stroma: [208, 2, 388, 104],
    entry: [2, 106, 214, 176],
    plexus: [84, 440, 176, 483],
    lung: [18, 186, 168, 276],
    liver: [18, 278, 168, 366],
    bone: [18, 368, 168, 438],
    brain: [224, 130, 388, 228],
    node: [222, 230, 388, 322],
    adrenal: [222, 324, 388, 418],
  },
  tags: {
    lung: [70, 269],
    liver: [70, 359],
    bone: [52, 446],
    brain: [312, 224],
    node: [308, 317],
    adrenal: [306, 413],
  },
  organs: {
    lung: [70, 226],
    liver: [70, 318],
    bone: [72, 408],
    brain: [320, 176],
    node: [322, 272],
    adrenal: [320, 368],
  },
  pits: {
    lung: [
      [47, 228],
      [95, 228],
      [70, 210],
    ],
    liver: [
      [46, 320],
      [71, 311],
      [96, 305],
    ],
    bone: [
      [52, 398],
      [92, 394],
      [74, 416],
    ],
    brain: [
      [298, 170],
      [342, 168],
      [320, 184],
    ],
    node: [
      [304, 272],
      [338, 268],
      [322, 286],
    ],
    adrenal: [
      [320, 348],
      [300, 364],
      [340, 364],
    ],
  },
  docks: {
    entry: [100, 140],
    plexus: [126, 460],
    lung: [138, 238],
    liver: [138, 322],
    bone: [138, 408],
    brain: [254, 193],
    node: [258, 281],
    adrenal: [254, 370],
  },
  signs: [
    { stages: '1', name: '', at: [12, 16] },
    { stages: '2', name: '', at: [282, 18] },
    { stages: '3', name: '', at: [12, 178] },
    { stages: '4', name: '', at: [188, 210] },
  ],
  stroma: [
    [262, 78],
    [306, 62],
    [228, 90],
    [330, 92],
    [300, 34],
    [350, 40],
  ],
  entry: [
    [104, 138],
    [62, 134],
    [146, 150],
    [24, 132],
    [178, 178],
    [84, 150],
  ],
  plexus: [
    [112, 460],
    [150, 460],
    [88, 460],
  ],
  gap: 26,
  niches: {
    lung: [22, 196],
    liver: [22, 290],
    bone: [22, 380],
    brain: [374, 146],
    adrenal: [374, 338],
  },
}

export interface Place {
  left: string
  top: string
}

export const percent = (g: Geometry, [x, y]: Point): Place => ({
  left: `${(x / g.width) * 100}%`,
  top: `${((y - g.top) / g.height) * 100}%`,
})

export const boxStyle = (g: Geometry, [left, top, right, bottom]: Box) => ({
  ...percent(g, [left, top]),
  width: `${((right - left) / g.width) * 100}%`,
  height: `${((bottom - top) / g.height) * 100}%`,
})

/** Points for `n` tokens: the given ones as long as they last, else a grid round their middle. */
export const spread = (
  g: Geometry,
  points: readonly Point[],
  middle: Point,
  n: number,
): readonly Point[] => {
  if (n <= points.length) return points.slice(0, n)
  const columns = Math.min(n, n > 6 ? 4 : 3)
  const rows = Math.ceil(n / columns)
  return Array.from({ length: n }, (_, i): Point => {
    const row = Math.floor(i / columns)
    const inRow = Math.min(columns, n - row * columns)
    return [
      middle[0] + ((i % columns) - (inRow - 1) / 2) * g.gap,
      middle[1] + (row - (rows - 1) / 2) * g.gap * 0.9,
    ]
  })
}
