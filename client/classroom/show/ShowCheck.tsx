import type { ShowProps } from './ProjectorPage'

/** While all answer on their own devices. */
export const ShowCheck = ({ info, wall }: ShowProps) => {
  const { done, of } = wall.checked
  return (
    <main className="show-main show-middle">
      <h2 className="display">
        {info.phase === 'before' ? 'What do you think?' : 'What do you think now?'}
      </h2>
      <p className="show-lead">
        Answer on your own device, in silence. Guess if you are not sure: nobody sees your answers
        with your name.
      </p>
      <progress
        className="show-progress"
        max={Math.max(1, of)}
        value={done}
        aria-label="Have finished"
      />
      <p className="show-came" role="status">
        <b>
          {done} of {of}
        </b>{' '}
        have finished
      </p>
    </main>
  )
}
