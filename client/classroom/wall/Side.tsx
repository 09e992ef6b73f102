import { CheckPanel } from './CheckPanel'
import { FunnelPanel } from './FunnelPanel'
import { JoinPanel } from './JoinPanel'
import { KnownPanel } from './KnownPanel'
import { Links } from './Links'
import { LossPanel } from './LossPanel'
import { TalkPanel } from './TalkPanel'
import type { WallProps } from './WallScreen'

/** Beside the tables: what the class as a whole does, and what this part of the lesson needs. */
export const Side = (props: WallProps) => {
  const { phase, debrief } = props.info
  const { funnel, losses, known } = props.wall
  const isCheck = phase === 'before' || phase === 'after'
  // While a question is asked, the projector shows them.
  const hasSums = funnel.launched > 0 && debrief === null
  return (
    <aside className="wall-side">
      {phase === 'debrief' ? <TalkPanel {...props} /> : <JoinPanel {...props} />}
      {phase === 'gathering' && (
        <section className="wall-panel">
          <Links {...props} />
        </section>
      )}
      {isCheck && <CheckPanel {...props} />}
      {hasSums && <FunnelPanel funnel={funnel} />}
      {hasSums && !isCheck && <LossPanel losses={losses} />}
      {phase !== 'debrief' && known.length > 0 && <KnownPanel known={known} />}
    </aside>
  )
}
