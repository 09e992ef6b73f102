import type { Answers, GameRecord, SeatId } from '../../game/public'
import { useLoaded } from '../routes/useLoaded'
import { loadGameIdeas } from './onDemand'

interface IdeasOnDemandProps {
  record: GameRecord
  seat: SeatId
  /** What whoever played it answered in the check of their class. */
  answers?: Answers | undefined
}

/** Ideas to talk about after a game, as soon as it is known whether there are any. */
export const IdeasOnDemand = (props: IdeasOnDemandProps) => {
  const loaded = useLoaded(loadGameIdeas)
  // Where they do not come, the end of the game is still all there.
  return loaded.is === 'here' && <loaded.part.GameIdeas {...props} />
}
