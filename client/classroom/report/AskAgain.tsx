import { IconExternalLink, IconHistory, IconPlayerStop, IconUsers } from '@tabler/icons-react'
import { Button, plural, Spelled } from '../../ui'
import type { ClassInfo } from '../types'
import { isOver, shortLink } from '../words'
import type { WallProps } from '../wall/WallScreen'

interface AskAgainProps extends WallProps {
  /** Opens the list of students, where lost seat cards are replaced. */
  onStudents: () => void
}

const DAY = 86_400_000

/** “in 16 days”, or “within a day”. @param goneIn in milliseconds */
const inDays = (goneIn: number): string => {
  const days = Math.floor(goneIn / DAY)
  return days < 1 ? 'within a day' : `in ${plural(days, 'day')}`
}

/** How long it can still be asked: the teacher plans a lesson by it. */
const Left = ({ clock: { goneIn } }: ClassInfo) =>
  goneIn !== null && (
    <p className="class-hint">Everything about this class is removed {inDays(goneIn)}.</p>
  )

const Closed = ({ info, room }: WallProps) => (
  <>
    <h2 id="report-ask" className="display">
      What stays after weeks?
    </h2>
    <p>
      Two to four weeks after the lesson, ask the questions of the last check once more: three
      minutes. Students come back with the code {info.code} and their seat cards, or on the device
      that they had; nobody new can come in.
    </p>
    <Left {...info} />
    <div className="report-go">
      <Button
        icon={<IconHistory size={20} aria-hidden="true" />}
        onClick={() => void room.ask('go', { to: 'later' })}
      >
        Ask again
      </Button>
    </div>
  </>
)

const Open = ({ info, wall, room, onStudents }: AskAgainProps) => {
  const { here, done, of } = wall.checked
  // This device keeps the keys: none stands in the address that everybody will see.
  const show = () => void window.open(`/c/${info.code}/show`, '_blank', 'noopener')
  return (
    <>
      <h2 id="report-ask" className="display">
        Your class is asked again
      </h2>
      <p className="report-code display">
        <Spelled text={info.code} />
      </p>
      <p>
        Students go to {shortLink(info.code)} and show their seat card. Whoever has lost it tells
        you the made-up name: the list of students shows every card.
      </p>
      <p role="status">
        <b>
          {here} of {of}
        </b>{' '}
        are back, <b>{done}</b> {done === 1 ? 'has' : 'have'} finished
      </p>
      <progress max={Math.max(1, of)} value={done} aria-label="Have finished the check" />
      <div className="report-go">
        <Button
          look="primary"
          icon={<IconPlayerStop size={20} aria-hidden="true" />}
          onClick={() => void room.ask('go', { to: 'ended' })}
        >
          Close the check
        </Button>
        <Button icon={<IconExternalLink size={20} aria-hidden="true" />} onClick={show}>
          Projector
        </Button>
        <Button icon={<IconUsers size={20} aria-hidden="true" />} onClick={onStudents}>
          Students
        </Button>
      </div>
      <p className="class-hint">
        The report tells its figures once you close it, so that no change of them points at
        somebody. You can open it again on another day, for those who were away.
      </p>
      <Left {...info} />
    </>
  )
}

/** Opens the check of weeks later, and closes it. Nothing where there is nobody to ask, or nothing. */
export const AskAgain = (props: AskAgainProps) => {
  const { phase, checks, came } = props.info
  if (!isOver(phase) || !checks || came === 0) return null
  return (
    <section className="ui-panel report-ask" aria-labelledby="report-ask">
      {phase === 'later' ? <Open {...props} /> : <Closed {...props} />}
    </section>
  )
}
