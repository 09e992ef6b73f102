import type { ShowProps } from './ProjectorPage'
import { WayIn } from './WayIn'

/** Weeks after the class: how to come back, and how many have. */
export const ShowLater = ({ info, wall }: ShowProps) => {
  const { here, done, of } = wall.checked
  return (
    <WayIn
      code={info.code}
      lead="Come back with your seat card: scan, or go to"
      foot="This is no test: nobody sees your answers with your name. Guess if you are not sure. A card that is lost? Your teacher can look it up."
    >
      <b>
        {here} of {of}
      </b>{' '}
      are back, <b>{done}</b> {done === 1 ? 'has' : 'have'} finished
    </WayIn>
  )
}
