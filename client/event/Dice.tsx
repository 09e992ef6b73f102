/** Dice as they fell, each with its number; those that came through are filled. */
export const Dice = ({ dice }: { dice: readonly { face: number; through: boolean }[] }) => (
  <span
    className="event-dice"
    role="img"
    aria-label={`Rolled ${dice.map((die) => die.face).join(', ')}`}
  >
    {dice.map((die, i) => (
      <i key={i} className={die.through ? 'event-die event-die-through' : 'event-die'}>
        {die.face}
      </i>
    ))}
  </span>
)
