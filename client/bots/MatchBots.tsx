import { useMatch } from '../match/useMatch'
import { BotsButton } from './BotsButton'
import { LatelyButton } from './LatelyButton'

/** Leads to what the bots of a match did, wherever they think; nothing while none has played. */
export const MatchBots = () => {
  // Of this very moment, whatever is drawn beside it: a choice in a dialog has to show at once.
  const { bots, lately } = useMatch()
  if (bots !== null) return <BotsButton bots={bots} />
  return lately !== null && lately.steps.length > 0 && <LatelyButton lately={lately} />
}
