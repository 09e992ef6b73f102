import { IconMicroscope, IconScale } from '@tabler/icons-react'
import { useTopic } from '../tutor/useTopic'
import { Button } from '../ui'

/** What of all this is true: two pages that are one tap from the end of a game. */
export const HowReal = () => {
  const { onTopic, page } = useTopic()
  return (
    <section className="end-panel end-real" aria-labelledby="end-real">
      <h2 id="end-real" className="display">
        How real was this?
      </h2>
      <div className="end-real-go">
        <Button
          icon={<IconMicroscope size={20} aria-hidden="true" />}
          onClick={() => onTopic('how-it-differs')}
        >
          How the game differs from nature
        </Button>
        <Button
          icon={<IconScale size={20} aria-hidden="true" />}
          onClick={() => onTopic('fidelity')}
        >
          How true are the odds?
        </Button>
      </div>
      {page}
    </section>
  )
}
