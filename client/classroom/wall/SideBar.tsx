interface SideBarProps {
  value: number
  most: number
}

/** A length beside its number: the number says it all. */
export const SideBar = ({ value, most }: SideBarProps) => (
  <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
    <rect className="wall-bar-track" width={100} height={10} rx={2} />
    <rect
      className="wall-bar-fill"
      width={(100 * Math.min(value, most)) / Math.max(1, most)}
      height={10}
      rx={2}
    />
  </svg>
)
