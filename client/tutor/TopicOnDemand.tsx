import type { TopicId } from '../../game/public'
import { Dialog } from '../ui'
import { loadTopicDialog } from './onDemand'
import { useLoaded } from '../routes/useLoaded'

interface TopicOnDemandProps {
  id: TopicId
  onClose: () => void
}

/** A page of the science, as soon as it is there. */
export const TopicOnDemand = ({ id, onClose }: TopicOnDemandProps) => {
  const loaded = useLoaded(loadTopicDialog)
  if (loaded.is === 'loading')
    return (
      <p className="unseen" role="status">
        One moment…
      </p>
    )
  if (loaded.is === 'here') return <loaded.part.TopicDialog id={id} onClose={onClose} />
  return (
    <Dialog title="This page did not arrive" onClose={onClose}>
      <p>
        It did not come over the network. Close this and try again in a moment; your game goes on.
      </p>
    </Dialog>
  )
}
