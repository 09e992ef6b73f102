import {
  IconBook,
  IconChevronDown,
  IconChevronUp,
  IconDna2,
  IconHandFinger,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import { memo } from 'react'
import { MatchBots } from '../bots/MatchBots'
import { Controls } from '../controls/Controls'
import { Hand } from '../controls/Hand'
import { Outcome } from '../controls/Outcome'
import { RefusedNote } from '../controls/RefusedNote'
import type { Choice } from '../controls/useChoice'
import { isHandMet, isTableMet } from '../firstGame/met'
import { LogPanel } from '../log/LogPanel'
import { Players } from '../players/Players'
import { AskPlace } from '../prompts/AskPlace'
import { HintPlace } from '../tutor/HintPlace'
import { IconButton } from '../ui'
import type { Match } from './useMatch'
import type { SheetState, SheetTab } from './useSheet'
import { Waiting } from './Waiting'

const TABS = [
  { id: 'act', name: 'Act', Icon: IconHandFinger },
  { id: 'adapt', name: 'Adapt', Icon: IconDna2 },
  { id: 'players', name: 'Players', Icon: IconUsers },
  { id: 'log', name: 'Log', Icon: IconBook },
] as const satisfies readonly { id: SheetTab; name: string; Icon: TablerIcon }[]

const Panel = ({ tab, match, choice }: { tab: SheetTab; match: Match; choice: Choice }) => {
  const { seat, view, log } = match
  if (tab === 'players') return <Players match={match} />
  if (tab === 'log')
    return <LogPanel log={log} view={view} viewer={match.viewer} beside={<MatchBots />} />
  if (seat === null) return <Waiting match={match} />
  if (tab === 'adapt') return <Hand match={match} seat={seat} />
  return (
    <>
      <HintPlace match={match} />
      <Outcome entries={choice.outcome} seat={seat} onClose={choice.putAway} />
      <AskPlace match={match} choice={choice} />
      <Controls match={match} seat={seat} choice={choice} />
    </>
  )
}

/** On a phone everything but the board lies in one sheet with four tabs, low or high. */
export const Sheet = memo(function Sheet({
  match,
  choice,
  state: { tab, setTab, high, setHigh },
}: {
  match: Match
  choice: Choice
  state: SheetState
}) {
  const { view, seat, log } = match
  const isAlone = view.order.length === 1
  const isTableHere = seat === null || isTableMet(view, log)
  const tabs = TABS.filter(({ id }) => id !== 'adapt' || seat === null || isHandMet(view, seat))
  return (
    <section
      className={high ? 'match-sheet match-sheet-high' : 'match-sheet'}
      aria-labelledby="match-sheet-title"
    >
      <h2 className="unseen" id="match-sheet-title">
        Your turn
      </h2>
      <RefusedNote match={match} />
      <nav className="match-tabs" aria-label="Sheet" hidden={!isTableHere}>
        {tabs.map(({ id, name, Icon }) => (
          <button key={id} type="button" aria-pressed={tab === id} onClick={() => setTab(id)}>
            <Icon size={18} aria-hidden="true" /> {id === 'players' && isAlone ? 'Score' : name}
          </button>
        ))}
        <IconButton
          label={high ? 'Lower the sheet' : 'Raise the sheet'}
          aria-expanded={high}
          onClick={() => setHigh(!high)}
        >
          {high ? (
            <IconChevronDown size={22} aria-hidden="true" />
          ) : (
            <IconChevronUp size={22} aria-hidden="true" />
          )}
        </IconButton>
      </nav>
      <div className="match-sheet-body">
        <Panel tab={tab} match={match} choice={choice} />
      </div>
    </section>
  )
})
