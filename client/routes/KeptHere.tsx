import type { FoundMatch } from '../saves/found'
import '../saves/saves.css'
import { useLoaded } from './useLoaded'
import { loadSavedGame } from './onDemand'

/** A game is kept on this device; what it is shows as soon as it can be read. */
export const KeptHere = ({ onResume }: { onResume: (match: FoundMatch) => void }) => {
  const loaded = useLoaded(loadSavedGame)
  if (loaded.is === 'here') return <loaded.part.SavedGame onResume={onResume} />
  return (
    <section className="saves-card" aria-label="The game on this device">
      <p>
        <b>A game is kept here</b>
        <small>
          {loaded.is === 'loading'
            ? 'One moment…'
            : 'The network is too slow to open it now. Load the page again in a moment.'}
        </small>
      </p>
    </section>
  )
}
