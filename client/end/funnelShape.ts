/** Where things stand in the funnel chart, for a width in pixels. */
export interface FunnelFrame {
  width: number
  narrow: boolean
  /** Where the bands begin, and the middle of each column. */
  left: number
  columns: readonly number[]
  /** Half the length of the flat part of a band in each column. */
  flat: number
  head: number
  rowHeight: number
  /** Where a band's middle lies in its row. */
  middle: number
  thickness: number
}

export const frameOf = (width: number, count: number): FunnelFrame => {
  const narrow = width < 620
  const left = narrow ? 0 : 152
  const right = narrow ? 0 : 92
  const step = (width - left - right) / count
  return {
    width,
    narrow,
    left,
    columns: Array.from({ length: count }, (_, i) => left + (i + 0.5) * step),
    flat: Math.min(36, step * 0.3),
    head: 52,
    rowHeight: narrow ? 76 : 50,
    middle: narrow ? 52 : 25,
    thickness: 40,
  }
}

const n = (value: number): string => value.toFixed(1)

/** The outline of a band round y, `shares[i]` high in column i; it starts with the first share that is given. */
export const bandPath = (
  frame: FunnelFrame,
  y: number,
  points: readonly { x: number; share: number }[],
): string => {
  const { flat, thickness } = frame
  const half = (share: number) => (share <= 0 ? 0 : Math.max(0.7, (share * thickness) / 2))
  const side = (sign: -1 | 1, list: readonly { x: number; share: number }[]): string =>
    list
      .map(({ x, share }, i) => {
        const at = y + sign * half(share)
        const from = x + sign * flat
        const to = x - sign * flat
        const previous = list[i - 1]
        if (previous === undefined) return `L${n(from)} ${n(at)}L${n(to)} ${n(at)}`
        const bend = (previous.x - sign * flat + from) / 2
        const before = y + sign * half(previous.share)
        return `C${n(bend)} ${n(before)} ${n(bend)} ${n(at)} ${n(from)} ${n(at)}L${n(to)} ${n(at)}`
      })
      .join('')
  const upper = side(-1, points)
  const lower = side(1, [...points].reverse())
  return `M${upper.slice(1)}${lower}Z`
}
