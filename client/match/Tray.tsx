import { memo } from 'react'
import { Controls } from '../controls/Controls'
import { Hand } from '../controls/Hand'
import { Outcome } from '../controls/Outcome'
import { RefusedNote } from '../controls/RefusedNote'
import type { Choice } from '../controls/useChoice'
import { isHandMet } from '../firstGame/met'
import { AskPlace } from '../prompts/AskPlace'
import { HintPlace } from '../tutor/HintPlace'
import type { Match } from './useMatch'
import { Waiting } from './Waiting'

/** Under the board: the actions on the left, the adaptations on the right. */
export const Tray = memo(function Tray({ match, choice }: { match: Match; choice: Choice }) {
  const { seat } = match
  if (seat === null)
    return (
      <footer className="match-tray">
        <Waiting match={match} />
        <RefusedNote match={match} />
      </footer>
    )
  return (
    <footer className="match-tray">
      <Controls match={match} seat={seat} choice={choice} />
      {isHandMet(match.view, seat) && <Hand match={match} seat={seat} />}
      <RefusedNote match={match} />
      <HintPlace match={match} />
      <Outcome entries={choice.outcome} seat={seat} onClose={choice.putAway} />
      <AskPlace match={match} choice={choice} />
    </footer>
  )
})
