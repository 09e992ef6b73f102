import { IconMessageCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { Button, plural } from '../ui'

interface TalkAboutProps {
  asleep: number
  name: string
}

const questions = ({ asleep, name }: TalkAboutProps): readonly string[] => [
  'Which single step would you block to stop most cells, and how could it be done?',
  asleep > 0
    ? `${plural(asleep, 'cell')} of ${name} ${asleep === 1 ? 'is' : 'are'} asleep, and a scan would not see ${asleep === 1 ? 'it' : 'them'}. What would you want to know, and how could you test it?`
    : 'Some cells sleep for years before they grow. What might wake them, and how could you test it?',
  'When did travelling as a cluster help your cells, and when would it have been in the way?',
  'You chose what your cells did. Real cells do not plan. How can a clone change without a plan?',
]

/** Questions to talk about, one at a time: the debrief is where the learning happens. */
export const TalkAbout = (props: TalkAboutProps) => {
  const [at, setAt] = useState(0)
  const all = questions(props)
  return (
    <section className="end-panel end-talk" aria-labelledby="end-talk">
      <p className="end-talk-count">
        <IconMessageCircle size={18} aria-hidden="true" /> Talk about it, {at + 1} of {all.length}
      </p>
      <h2 id="end-talk" className="display" aria-live="polite">
        {all[at]}
      </h2>
      <div className="end-talk-go">
        <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
          Back
        </Button>
        <Button
          className="end-talk-next"
          disabled={at === all.length - 1}
          onClick={() => setAt(at + 1)}
        >
          Next question
        </Button>
      </div>
    </section>
  )
}
