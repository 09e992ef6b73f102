import { useCallback, useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react'
import { isBrief } from '../bots/pace'
import { useChoice } from '../controls/useChoice'
import { EventOnDemand, loadEventMoment } from '../event/EventOnDemand'
import { FirstTip } from '../firstGame/FirstTip'
import { isTableMet } from '../firstGame/met'
import { Forecast } from '../forecast/Forecast'
import { FOCUS_HOME } from '../tutor/HintPlace'
import { loadAhead } from '../routes/useLoaded'
import { useCues } from '../sound/useCues'
import { FoldedRail } from './FoldedRail'
import { HOMES } from './homes'
import { LastHappened } from './LastHappened'
import { LiveRegion } from './LiveRegion'
import './match.css'
import { MatchBoard } from './MatchBoard'
import { MatchDialogs, type Opened } from './MatchDialogs'
import { Rail } from './Rail'
import { PHONE, WIDE } from './room'
import { Sheet } from './Sheet'
import { StageRail } from './StageRail'
import { TopBar } from './TopBar'
import { Tray } from './Tray'
import { useAnnouncements } from './useAnnouncements'
import { useKeepFocus } from './useKeepFocus'
import { useMatch } from './useMatch'
import { useMatchKeys } from './useMatchKeys'
import { useMedia } from './useMedia'
import { useSheet } from './useSheet'

interface MatchPageProps {
  onLeave: () => void
  /** In place of the way home in the top bar. */
  menu?: ReactNode
  /** Something about the table that everybody should see, under the top bar. */
  note?: ReactNode
  /** The part of it that cannot wait until a dialog is closed. */
  pressing?: ReactNode
  /** Whether everything that happened so far is told by something that lies over the match. */
  isTold?: boolean
}

const FOCUS_HOMES = [FOCUS_HOME, HOMES.turn]

/** The board and everything round it, laid out for the room that there is. */
export const MatchPage = ({ onLeave, menu, note, pressing, isTold = false }: MatchPageProps) => {
  const match = useMatch()
  const { view, seat, happened } = match
  const wide = useMedia(WIDE)
  const phone = useMedia(PHONE)
  const choice = useChoice(match)
  const isTableHere = seat === null || isTableMet(view, match.log)
  const sheet = useSheet()
  const announcements = useAnnouncements(match, isTold)
  const [opened, setOpened] = useState<Opened>(null)
  const [again, setAgain] = useState(false)
  const onHelp = useCallback(() => setOpened('help'), [])
  useCues(match)

  // What one touched answers at once; the board and what lies beside it follow as soon as they are drawn.
  const touched = useMemo(
    () => ({ match, spot: choice.spot, move: choice.move, onSelect: choice.selectSpot }),
    [match, choice.spot, choice.move, choice.selectSpot],
  )
  const drawn = useDeferredValue(touched)

  useMatchKeys({
    match,
    choice,
    sheet,
    announcements,
    again,
    setAgain,
    onHelp,
    onWords: () => setOpened('words'),
  })
  useKeepFocus(FOCUS_HOMES)
  useEffect(() => loadAhead(loadEventMoment), [])

  return (
    <main
      className={`match match-${wide ? 'wide' : phone ? 'phone' : 'tablet'}${isTableHere ? '' : ' match-beginning'}`}
    >
      <TopBar match={match} move={choice.move} onHelp={onHelp} onLeave={onLeave} menu={menu} />
      {note !== undefined && <div className="match-note">{note}</div>}
      {!wide && isTableHere && <Forecast view={drawn.match.view} />}
      {phone && seat !== null && <StageRail view={view} seat={seat} onSpot={choice.selectSpot} />}
      <MatchBoard {...drawn} />
      {seat !== null && view.length === 'first' && <FirstTip match={match} seat={seat} />}
      {again && <LastHappened lines={announcements.last} onClose={() => setAgain(false)} />}
      {phone ? (
        <Sheet match={match} choice={choice} state={sheet} />
      ) : (
        <Tray match={match} choice={choice} />
      )}
      {wide && <Rail match={drawn.match} isTableHere={isTableHere} />}
      {!wide && !phone && isTableHere && <FoldedRail match={drawn.match} />}
      {happened.length > 0 && (
        <EventOnDemand
          key={happened[0]?.round}
          view={view}
          viewer={match.viewer}
          happened={happened}
          onEnd={match.acknowledge}
          brief={match.bots !== null && isBrief(match.bots.pace)}
          note={pressing}
        />
      )}
      <MatchDialogs match={match} opened={opened} onOpen={setOpened} />
      <LiveRegion {...announcements} />
    </main>
  )
}
