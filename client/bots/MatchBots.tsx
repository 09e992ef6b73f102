import type { Match } from '../match/useMatch'
import { BotsButton } from './BotsButton'
import { LatelyButton } from './LatelyButton'

/** Leads to what the bots of a match did, wherever they think; nothing while none has played. */
export const MatchBots = ({ match: { bots, lately } }: { match: Match }) => {
  if (bots !== null) return <BotsButton bots={bots} />
  return lately !== null && lately.steps.length > 0 && <LatelyButton lately={lately} />
}
