import { useMemo, type KeyboardEvent, type ReactNode } from 'react'
import { testsOf, type Organ } from '../../game/public'
import { Board } from '../board/Board'
import { MatchBots } from '../bots/MatchBots'
import { isBrief } from '../bots/pace'
import { useChoice } from '../controls/useChoice'
import { EventMoment } from '../event/EventMoment'
import { Forecast } from '../forecast/Forecast'
import { LogPanel } from '../log/LogPanel'
import { Players } from '../players/Players'
import { useCues } from '../sound/useCues'
import { FoldedRail } from './FoldedRail'
import { LiveRegion } from './LiveRegion'
import './match.css'
import { Sheet } from './Sheet'
import { spotOf, type Spot } from './spots'
import { StageRail } from './StageRail'
import { TopBar } from './TopBar'
import { Tray } from './Tray'
import { useMatch } from './useMatch'
import { useMedia } from './useMedia'

interface MatchPageProps {
  onLeave: () => void
  /** In place of the way home in the top bar. */
  menu?: ReactNode
  /** Something about the table that everybody should see, under the top bar. */
  note?: ReactNode
  /** The part of it that cannot wait until a dialog is closed. */
  pressing?: ReactNode
}

/** The board and everything round it, laid out for the room that there is. */
export const MatchPage = ({ onLeave, menu, note, pressing }: MatchPageProps) => {
  const match = useMatch()
  const { view, seat, legal, happened } = match
  const wide = useMedia('(min-width: 1200px)')
  const phone = useMedia('(max-width: 767px)')
  const choice = useChoice(match)
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

  const onKeyDown = (event: KeyboardEvent) => {
    const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null
    if (event.key !== 'Escape' || inDialog) return
    if (choice.move !== null) choice.selectMove(null)
    else choice.selectSpot(null)
  }

  return (
    <main
      onKeyDown={onKeyDown}
      className={wide ? 'match match-wide' : phone ? 'match match-phone' : 'match match-tablet'}
    >
      <TopBar match={match} move={choice.move} onLeave={onLeave} menu={menu} />
      {note !== undefined && <div className="match-note">{note}</div>}
      {!wide && <Forecast view={view} />}
      {phone && seat !== null && <StageRail view={view} seat={seat} onSpot={choice.selectSpot} />}
      <Board
        view={view}
        seat={match.viewer}
        selected={choice.spot}
        possible={possible}
        exits={exits}
        choosing={choice.move !== null}
        onSelect={choice.selectSpot}
        story={{ log: match.log, waits: happened.length > 0 }}
      />
      {wide && (
        <aside className="match-rail" aria-label="Table">
          <Players match={match} />
          <Forecast view={view} />
          <LogPanel log={match.log} order={view.order} beside={<MatchBots match={match} />} />
        </aside>
      )}
      {!wide && !phone && <FoldedRail match={match} />}
      {phone ? <Sheet match={match} choice={choice} /> : <Tray match={match} choice={choice} />}
      {happened.length > 0 && (
        <EventMoment
          key={happened[0]?.round}
          view={view}
          happened={happened}
          onEnd={match.acknowledge}
          brief={match.bots !== null && isBrief(match.bots.pace)}
          note={pressing}
        />
      )}
      <LiveRegion log={match.log} />
    </main>
  )
}
