import { useLoaded } from '../../routes/useLoaded'
import type { LookingBackProps } from './LookingBack'
import { loadLookingBack } from './onDemand'

/** Looking back on the game, as soon as that is there; all else on the page does without. */
export const BackOnDemand = (props: LookingBackProps) => {
  const loaded = useLoaded(loadLookingBack)
  if (loaded.is === 'here') return <loaded.part.LookingBack {...props} />
  return (
    <p className="end-panel end-wide" role="status">
      {loaded.is === 'loading'
        ? 'Looking back on the game…'
        : 'What turned the game did not come over the network. Load the page again in a moment.'}
    </p>
  )
}
