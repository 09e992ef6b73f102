import { DialogOnDemand } from '../routes/DialogOnDemand'
import type { Asked } from './asked'
import { loadTopicDialog } from './onDemand'

interface TopicOnDemandProps {
  asked: Asked
  onClose: () => void
}

/** A page of the science, as soon as it is there. */
export const TopicOnDemand = ({ asked, onClose }: TopicOnDemandProps) => (
  <DialogOnDemand load={loadTopicDialog} onClose={onClose}>
    {({ AskedDialog }) => <AskedDialog asked={asked} onClose={onClose} />}
  </DialogOnDemand>
)
