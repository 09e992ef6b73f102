import type { WallProps } from './WallScreen'

/** How many have answered the whole check. Nobody's answers are shown, and nobody waits for all. */
export const CheckPanel = ({ wall, info }: WallProps) => {
  const { done, of } = wall.checked
  return (
    <section className="wall-panel" aria-labelledby="wall-check">
      <h2 id="wall-check" className="display">
        {info.phase === 'before' ? 'The check before' : 'The check after'}
      </h2>
      <p>
        <b>
          {done} of {of}
        </b>{' '}
        have finished
      </p>
      <progress max={Math.max(1, of)} value={done} aria-label="Have finished the check" />
    </section>
  )
}
