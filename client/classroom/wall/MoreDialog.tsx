import { IconBook2, IconFileText, IconHome, IconPlayerStop } from '@tabler/icons-react'
import { SettingsButton } from '../../settings/SettingsButton'
import { Button, Dialog } from '../../ui'
import { PHASE_WORDS, phasesOf } from '../words'
import type { ClassPhase } from '../types'
import { BellForm } from './BellForm'
import { Links } from './Links'
import type { Opened } from './WallDialogs'
import type { WallProps } from './WallScreen'

interface MoreDialogProps extends WallProps {
  onOpen: (opened: Opened) => void
  onReport: () => void
  onHome: () => void
  onClose: () => void
}

/** A game that has begun or ended cannot be taken back; a check can. */
const phaseBefore = (phase: ClassPhase, checks: boolean): ClassPhase | undefined => {
  if (phase !== 'before' && phase !== 'after') return undefined
  const phases = phasesOf(checks)
  return phases[phases.indexOf(phase) - 1]
}

/** What is needed once in a lesson: links, bell, report, guide, the end. */
export const MoreDialog = (props: MoreDialogProps) => {
  const { now, room, info, onOpen, onReport, onHome, onClose } = props
  const back = phaseBefore(info.phase, info.checks)
  return (
    <Dialog wide title={`Class ${info.code}`} onClose={onClose}>
      <div className="wall-acts">
        <Button icon={<IconFileText size={20} aria-hidden="true" />} onClick={onReport}>
          Report
        </Button>
        <Button icon={<IconBook2 size={20} aria-hidden="true" />} onClick={() => onOpen('guide')}>
          Teacher’s guide
        </Button>
        <Button icon={<IconHome size={20} aria-hidden="true" />} onClick={onHome}>
          Home: the class goes on
        </Button>
        <SettingsButton />
      </div>
      <Links {...props} />
      <section>
        <h3>The bell</h3>
        <BellForm now={now} room={room} info={info} />
      </section>
      <section>
        <h3>The lesson</h3>
        <div className="wall-acts">
          {back !== undefined && (
            <Button
              onClick={() => {
                void room.ask('go', { to: back })
                onClose()
              }}
            >
              Back to: {PHASE_WORDS[back].name}
            </Button>
          )}
          <Button
            icon={<IconPlayerStop size={20} aria-hidden="true" />}
            onClick={() => onOpen({ go: 'ended' })}
          >
            End the class for everybody
          </Button>
        </div>
      </section>
    </Dialog>
  )
}
