/** Rich soil needs a low number: three sprouts for 3+ and less, none for 6+. */
export const sproutsOf = (need: number): number => Math.max(0, Math.min(3, 6 - need))

const Sprout = ({ on, x }: { on: boolean; x: number }) => (
  <g className={on ? 'ui-sprout-on' : 'ui-sprout-off'} transform={`translate(${x} 7)`}>
    <path d="M0 5V-1" />
    <path className="ui-sprout-leaf" d="M0 1C-4.2 1-4.6-2.6-4.4-3.2C-1.4-3.4 0-1.6 0 .8" />
    <path className="ui-sprout-leaf" d="M0-.4C0-3.4 1.8-5.2 4.6-5C4.6-1.8 2.6-.2 0-.2" />
  </g>
)

/** How good a soil is, as 0 to 3 sprouts. A group of 46 by 14 units, for use inside a drawing. */
export const SproutMarks = ({ of }: { of: number }) => (
  <g className="ui-sprouts">
    {[0, 1, 2].map((i) => (
      <Sprout key={i} on={i < of} x={7 + i * 16} />
    ))}
  </g>
)

export const Sprouts = ({ of }: { of: number }) => (
  <svg width={46} height={14} viewBox="0 0 46 14" role="img" aria-label={`soil ${of} of 3`}>
    <SproutMarks of={of} />
  </svg>
)
