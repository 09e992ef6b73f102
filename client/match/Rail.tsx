import { memo } from 'react'
import { MatchBots } from '../bots/MatchBots'
import { Forecast } from '../forecast/Forecast'
import { LogPanel } from '../log/LogPanel'
import { Players } from '../players/Players'
import type { Match } from './useMatch'

/** Beside the board where there is room: who plays, what the body brings, what happened. */
export const Rail = memo(function Rail({
  match,
  isTableHere,
}: {
  match: Match
  /** Whether more is shown than the first move of a first game needs. */
  isTableHere: boolean
}) {
  return (
    <aside className="match-rail" aria-label="Table">
      <Players match={match} />
      {isTableHere ? <Forecast view={match.view} /> : <MatchBots />}
      {isTableHere && (
        <LogPanel log={match.log} view={match.view} viewer={match.viewer} beside={<MatchBots />} />
      )}
    </aside>
  )
})
