import { Button, Dialog, plural } from '../../ui'
import type { ClassPhase } from '../types'
import { PHASE_WORDS } from '../words'
import type { WallProps } from './WallScreen'

interface GoDialogProps extends WallProps {
  to: ClassPhase
  onClose: () => void
}

const wordsFor = (to: ClassPhase, playing: number): string => {
  const still =
    playing === 0 ? '' : `${plural(playing, 'table is', 'tables are')} still playing and will end. `
  if (to === 'ended')
    return `${still}The class ends for everybody: students see a thank-you page, and you the report. This cannot be taken back.`
  return `${still}Points are counted as they are now. This cannot be taken back.`
}

/** Asks before something that cannot be taken back. */
export const GoDialog = ({ to, wall, room, onClose }: GoDialogProps) => {
  const playing = wall.tables.filter(({ phase }) => phase === 'playing').length
  const go = () => {
    void room.ask('go', { to })
    onClose()
  }
  return (
    <Dialog
      title={`${PHASE_WORDS[to].next}?`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Not yet</Button>
          <Button look="primary" onClick={go}>
            {PHASE_WORDS[to].next}
          </Button>
        </>
      }
    >
      <p>{wordsFor(to, playing)}</p>
    </Dialog>
  )
}
