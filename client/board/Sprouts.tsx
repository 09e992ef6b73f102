/** Rich soil needs a low number: three sprouts for 3+, none for 6+. */
const sproutsOf = (need: number): number => Math.max(0, Math.min(3, 6 - need))

/** One to three sprouts: how rich the soil of an organ is for a tumour type. */
export const Sprouts = ({ need }: { need: number }) => {
  const grown = sproutsOf(need)
  return (
    <svg className="board-sprouts" viewBox="-6 -7 44 14" aria-hidden="true">
      {[0, 1, 2].map((i) => (
        <g
          key={i}
          className={i < grown ? 'board-sprout-on' : 'board-sprout-off'}
          transform={`translate(${i * 16} 0)`}
        >
          <path className="board-stem" d="M0 5V-1" />
          <path d="M0 1C-4.2 1-4.6-2.6-4.4-3.2C-1.4-3.4 0-1.6 0 .8" />
          <path d="M0-.4C0-3.4 1.8-5.2 4.6-5C4.6-1.8 2.6-.2 0-.2" />
        </g>
      ))}
    </svg>
  )
}
