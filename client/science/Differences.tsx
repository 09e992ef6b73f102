import { NATURE_DIFFERS } from '../../game/public'

/** Every point in which the game is not like nature. */
export const Differences = () => (
  <ol className="science-differences">
    {NATURE_DIFFERS.map(({ title, words }) => (
      <li key={title}>
        <b>{title}.</b> {words}
      </li>
    ))}
  </ol>
)
