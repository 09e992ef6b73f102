import { IconChartBar, IconEyeOff } from '@tabler/icons-react'
import { DEBRIEF_IDS, type DebriefId } from '../../../game/public'
import { Button } from '../../ui'
import { DEBRIEF_QUESTIONS } from '../questions'
import { VoteBars } from '../VoteBars'
import type { WallProps } from './WallScreen'

interface AskedProps extends WallProps {
  question: DebriefId
  shown: boolean
}

const Asked = ({ room, wall, question, shown }: AskedProps) => {
  const { stem, lead, options } = DEBRIEF_QUESTIONS[question]
  return (
    <>
      <p>
        <b>{stem}</b>
      </p>
      <Button
        look={shown ? 'plain' : 'primary'}
        icon={
          shown ? (
            <IconEyeOff size={20} aria-hidden="true" />
          ) : (
            <IconChartBar size={20} aria-hidden="true" />
          )
        }
        onClick={() => void room.ask('debrief', { question, shown: !shown })}
      >
        {shown ? 'Hide the answers' : 'Show the answers'}
      </Button>
      {shown && wall.votes !== null && <VoteBars options={options} votes={wall.votes} />}
      <ul className="wall-lead" aria-label="What to bring out">
        {lead.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

/** The three questions of the day: ask one, let all choose, show what they chose, and talk. */
export const TalkPanel = (props: WallProps) => {
  const { room, info } = props
  const { debrief } = info
  return (
    <section className="wall-panel wall-talk" aria-labelledby="wall-talk">
      <h2 id="wall-talk" className="display">
        Talk
      </h2>
      <div className="wall-questions" role="group" aria-label="Questions">
        {DEBRIEF_IDS.map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={debrief?.question === id}
            onClick={() =>
              void room.ask('debrief', {
                question: debrief?.question === id ? null : id,
                shown: false,
              })
            }
          >
            {DEBRIEF_QUESTIONS[id].title}
          </button>
        ))}
      </div>
      {debrief === null ? (
        <p className="class-hint">
          Choose a question: it comes on every device and on the projector. Without one the
          projector shows the funnel of the class.
        </p>
      ) : (
        <Asked {...props} question={debrief.question} shown={debrief.shown} />
      )}
    </section>
  )
}
