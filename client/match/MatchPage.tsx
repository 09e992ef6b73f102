import { useMemo, useState, type ReactNode } from 'react'
import { testsOf, type Organ } from '../../game/public'
import { Board } from '../board/Board'
import { MatchBots } from '../bots/MatchBots'
import { isBrief } from '../bots/pace'
import { useChoice } from '../controls/useChoice'
import { EventMoment } from '../event/EventMoment'
import { FirstTip } from '../firstGame/FirstTip'
import { isTableMet } from '../firstGame/met'
import { Forecast } from '../forecast/Forecast'
import { LogPanel } from '../log/LogPanel'
import { Players } from '../players/Players'
import { FOCUS_HOME } from '../tutor/HintPlace'
import { useCues } from '../sound/useCues'
import { FoldedRail } from './FoldedRail'
import { HOMES } from './homes'
import { LastHappened } from './LastHappened'
import { LiveRegion } from './LiveRegion'
import './match.css'
import { MatchDialogs, type Opened } from './MatchDialogs'
import { Sheet } from './Sheet'
import { spotNotes } from './spotNotes'
import { spotOf, type Spot } from './spots'
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
  const { view, seat, legal, happened } = match
  const wide = useMedia('(min-width: 1200px)')
  const phone = useMedia('(max-width: 767px)')
  const choice = useChoice(match)
  const isTableHere = seat === null || isTableMet(view, match.log)
  const sheet = useSheet()
  const announcements = useAnnouncements(match, isTold)
  const [opened, setOpened] = useState<Opened>(null)
  const [again, setAgain] = useState(false)
  useCues(match)

  const possible = useMemo(() => {
    const spots = new Map<Spot, number>()
    const moves = new Set<string>()
    for (const action of legal) {
      const spot = spotOf(action)
      if (spot === null || (choice.move !== null && action.move !== choice.move)) continue
      const key = `${spot}/${action.move}`
      if (!moves.has(key)) spots.set(spot, (spots.get(spot) ?? 0) + 1)
      moves.add(key)
    }
    return spots
  }, [legal, choice.move])

  const exits = useMemo(() => {
    const needs = new Map<Organ, number>()
    if (seat === null) return needs
    for (const action of legal) {
      if (action.move !== 'extravasate') continue
      const need = testsOf(view, seat, action)[0]?.test.need
      if (need !== undefined) needs.set(action.at, need)
    }
    return needs
  }, [view, seat, legal])

  const notes = useMemo(() => spotNotes(match, choice.move), [match, choice.move])

  useMatchKeys({
    match,
    choice,
    possible,
    sheet,
    announcements,
    again,
    setAgain,
    onHelp: () => setOpened('help'),
    onWords: () => setOpened('words'),
  })
  useKeepFocus(FOCUS_HOMES)

  return (
    <main
      className={`match match-${wide ? 'wide' : phone ? 'phone' : 'tablet'}${isTableHere ? '' : ' match-beginning'}`}
    >
      <TopBar
        match={match}
        move={choice.move}
        onHelp={() => setOpened('help')}
        onLeave={onLeave}
        menu={menu}
      />
      {note !== undefined && <div className="match-note">{note}</div>}
      {!wide && isTableHere && <Forecast view={view} />}
      {phone && seat !== null && <StageRail view={view} seat={seat} onSpot={choice.selectSpot} />}
      <Board
        view={view}
        seat={match.viewer}
        selected={choice.spot}
        possible={possible}
        exits={exits}
        notes={notes}
        choosing={choice.move !== null}
        onSelect={choice.selectSpot}
        story={{ log: match.log, waits: happened.length > 0 }}
      />
      {seat !== null && view.length === 'first' && <FirstTip match={match} seat={seat} />}
      {again && <LastHappened lines={announcements.last} onClose={() => setAgain(false)} />}
      {phone ? (
        <Sheet match={match} choice={choice} state={sheet} />
      ) : (
        <Tray match={match} choice={choice} />
      )}
      {wide && (
        <aside className="match-rail" aria-label="Table">
          <Players match={match} />
          {isTableHere ? <Forecast view={view} /> : <MatchBots match={match} />}
          {isTableHere && (
            <LogPanel
              log={match.log}
              view={view}
              viewer={match.viewer}
              beside={<MatchBots match={match} />}
            />
          )}
        </aside>
      )}
      {!wide && !phone && isTableHere && <FoldedRail match={match} />}
      {happened.length > 0 && (
        <EventMoment
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
