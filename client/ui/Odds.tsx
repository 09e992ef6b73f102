interface OddsProps {
  /** The number that a die must reach, 2 to 6. */
  need: number
  /** Leave the words out where they already stand beside the boxes. */
  boxesOnly?: boolean
}

export const chancesOf = (need: number): number => Math.max(0, Math.min(6, 7 - need))

/** "4 in 6", as words and as six boxes: never a percentage alone. */
export const Odds = ({ need, boxesOnly = false }: OddsProps) => {
  const chances = chancesOf(need)
  return (
    <span className="ui-odds">
      {!boxesOnly && <b>{chances} in 6</b>}
      <span className="ui-odds-boxes" aria-hidden="true">
        {[1, 2, 3, 4, 5, 6].map((n) => (
          <i key={n} className={n <= chances ? 'ui-odds-on' : undefined} />
        ))}
      </span>
    </span>
  )
}

/** The faces of a die, those that come through filled in. */
export const DieFaces = ({ need }: { need: number }) => (
  <span className="ui-faces" role="img" aria-label={`${need} or more comes through`}>
    {[1, 2, 3, 4, 5, 6].map((n) => (
      <i key={n} className={n >= need ? 'ui-face-on' : undefined}>
        {n}
      </i>
    ))}
  </span>
)
