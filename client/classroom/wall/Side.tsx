import { CheckPanel } from './CheckPanel'
import { FunnelPanel } from './FunnelPanel'
import { JoinPanel } from './JoinPanel'
import { LossPanel } from './LossPanel'
import { TalkPanel } from './TalkPanel'
import type { WallProps } from './WallScreen'

/** Beside the tables: what the class as a whole does, and what this part of the lesson needs. */
export const Side = (props: WallProps) => {
  const { phase } = props.info
  const isCheck = phase === 'before' || phase === 'after'
  return (
    <aside className="wall-side">
      {phase === 'debrief' ? <TalkPanel {...props} /> : <JoinPanel {...props} />}
      {isCheck && <CheckPanel {...props} />}
      <FunnelPanel funnel={props.wall.funnel} />
      <LossPanel losses={props.wall.losses} />
    </aside>
  )
}
