import type { TopicId } from '../../game/public'
import { DialogOnDemand } from '../routes/DialogOnDemand'
import { loadTopicDialog } from './onDemand'

interface TopicOnDemandProps {
  id: TopicId
  onClose: () => void
}

/** A page of the science, as soon as it is there. */
export const TopicOnDemand = ({ id, onClose }: TopicOnDemandProps) => (
  <DialogOnDemand load={loadTopicDialog} onClose={onClose}>
    {({ TopicDialog }) => <TopicDialog id={id} onClose={onClose} />}
  </DialogOnDemand>
)
