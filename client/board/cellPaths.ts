import type { MosaicCell } from './sectors'

/** How far from a corner its rounding begins, as a share of the edge. */
const ROUNDING = 0.34

const short = (value: number): number => Math.round(value * 10) / 10

/** The outline of a cell: its corners, rounded. */
export const outlinePath = ({ corners }: Pick<MosaicCell, 'corners'>): string => {
  const at = (i: number): number => corners[(i + corners.length) % corners.length] ?? 0
  const towards = (from: number, to: number): string =>
    [0, 1]
      .map((axis) => short(at(from + axis) + (at(to + axis) - at(from + axis)) * ROUNDING))
      .join(' ')
  let path = ''
  for (let i = 0; i < corners.length; i += 2)
    path += `${i === 0 ? 'M' : 'L'}${towards(i, i - 2)}Q${at(i)} ${at(i + 1)} ${towards(i, i + 2)}`
  return `${path}Z`
}

/** The outline of its nucleus, an ellipse. */
export const nucleusPath = ({
  n: [x = 0, y = 0, rx = 0, ry = 0, turn = 0],
}: Pick<MosaicCell, 'n'>): string => {
  const angle = (turn * Math.PI) / 180
  const dx = short(rx * Math.cos(angle))
  const dy = short(rx * Math.sin(angle))
  const half = `a${rx} ${ry} ${turn} 1 0`
  return `M${short(x - dx)} ${short(y - dy)}${half} ${2 * dx} ${2 * dy}${half} ${-2 * dx} ${-2 * dy}Z`
}
