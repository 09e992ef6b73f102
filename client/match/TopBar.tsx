import { IconHelpCircle, IconHome, IconLoader2 } from '@tabler/icons-react'
import { memo, useEffect, useRef, type ReactNode } from 'react'
import { words, type Move } from '../../game/public'
import type { Bots } from '../bots/told'
import { kindOf } from '../controls/kinds'
import { SettingsButton } from '../settings/SettingsButton'
import { isTableMet } from '../firstGame/met'
import { IconButton, Logo, Pill, Token, plural } from '../ui'
import { NOTHING_LEFT } from './announce'
import { HOMES } from './homes'
import { seatOf } from './spots'
import { useChanges } from './useChanges'
import type { Match } from './useMatch'
import { PHONE } from './room'
import { useMedia } from './useMedia'

/** Whom the table waits for: one by name, of several the first two. */
const awaited = ({ waitingFor, viewer, names }: Match): string => {
  const others = waitingFor.filter((seat) => seat !== viewer).map((seat) => names[seat])
  return others.length < 3
    ? words.listed(others)
    : `${others.slice(0, 2).join(', ')} and ${plural(others.length - 2, 'other')}`
}

const isMachine = (match: Match): boolean =>
  match.turn !== null && match.controllers[match.turn]?.by === 'bot'

const title = (match: Match): ReactNode => {
  const { seat, viewer, turn, names, controllers, view } = match
  if (match.happened.length > 0) return 'The body acts'
  if (view.phase === 'over') return 'The game is over'
  if (seat !== null)
    return (
      <>
        <span>Your turn, </span>
        {names[seat]}
      </>
    )
  if (viewer !== null && controllers[viewer]?.by === 'autopilot') return 'Autopilot plays for you'
  if (turn === null) return 'The body acts'
  return isMachine(match) ? `${names[turn]} acts` : `Waiting for ${awaited(match)}`
}

const botInstruction = (bots: Bots | null): string => {
  if (bots !== null && bots.prediction !== null) return 'What do you expect?'
  return bots?.waits === true ? 'Read what it did, then go on.' : 'The bot is choosing.'
}

const instruction = (match: Match, move: Move | null): string => {
  const { view, seat, viewer, turn, happened, bots } = match
  if (happened.length > 0) return 'Flow, immune cells, soil, clinic.'
  if (view.phase === 'over') return 'What happened to the cells comes next.'
  if (seat === null && viewer === null && !isMachine(match)) return 'You are watching.'
  if (seat === null)
    return turn === null
      ? 'The body acts.'
      : isMachine(match)
        ? botInstruction(bots)
        : 'When everybody is done, the body acts.'
  if (move !== null) return `${kindOf(move).verb}: choose how.`
  if (!isTableMet(view, match.log)) return 'Send some cells out: choose Invade.'
  return seatOf(view, seat).actionsLeft > 0
    ? 'Choose an action, or a place on the board.'
    : NOTHING_LEFT
}

const ActionsLeft = ({ match }: { match: Match }) => {
  const { seat, view, pending } = match
  if (pending !== null)
    return (
      <p className="match-sending" role="status">
        <IconLoader2 size={18} aria-hidden="true" /> Sending…
      </p>
    )
  if (seat === null) return null
  const left = Math.max(seatOf(view, seat).actionsLeft, 0)
  return (
    <p className="match-left">
      <span>{plural(left, 'action')} left</span>
      {Array.from({ length: left }, (_, i) => (
        <i key={i} aria-hidden="true" />
      ))}
    </p>
  )
}

interface TopBarProps {
  match: Match
  move: Move | null
  onHelp: () => void
  onLeave: () => void
  /** In place of the way home: all that belongs to a table online. */
  menu: ReactNode
}

/** Who acts, what to do now, how many actions are left. */
export const TopBar = memo(function TopBar({ match, move, onHelp, onLeave, menu }: TopBarProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The screen before is gone, and with it the button that was pressed.
  useEffect(() => heading.current?.focus(), [])
  const phone = useMedia(PHONE)
  const turn = match.happened.length > 0 ? null : (match.seat ?? match.turn)
  const changes = useChanges(turn)
  const slides = changes === 0 ? '' : ` match-turn-${changes % 2 === 0 ? 'even' : 'odd'}`
  return (
    <header className="match-top">
      <p className="match-brand display">
        <Logo size={34} /> <span>Seed &amp; Soil</span>
      </p>
      <div className={`match-turn${match.seat === null ? ' match-turn-others' : ''}${slides}`}>
        {turn !== null && <Token seat={turn} size={36} />}
        <div>
          <h1 id={HOMES.turn} tabIndex={-1} ref={heading}>
            {title(match)}
          </h1>
          <p>{instruction(match, move)}</p>
        </div>
        <ActionsLeft match={match} />
      </div>
      {match.saved === 'failed' && <Pill tone="warn">This browser does not keep the game</Pill>}
      <p className="match-round">
        Round <b>{match.view.round}</b>
      </p>
      <IconButton label="Help" onClick={onHelp}>
        <IconHelpCircle size={22} aria-hidden="true" />
      </IconButton>
      {(menu === undefined || !phone) && <SettingsButton />}
      {menu ?? (
        <IconButton label="Home: the game is kept" onClick={onLeave}>
          <IconHome size={22} aria-hidden="true" />
        </IconButton>
      )}
    </header>
  )
})
