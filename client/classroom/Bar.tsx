interface BarProps {
  value: number
  most: number
}

/** A length beside its number: the number says it all. */
export const Bar = ({ value, most }: BarProps) => (
  <span className="class-bar" aria-hidden="true">
    <span style={{ width: `${(100 * Math.min(value, most)) / Math.max(1, most)}%` }} />
  </span>
)
