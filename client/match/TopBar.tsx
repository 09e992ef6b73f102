import { IconHelpCircle, IconHome } from '@tabler/icons-react'
import { useState } from 'react'
import type { Move } from '../../game/public'
import { kindOf } from '../controls/kinds'
import { IconButton, Logo, Pill, ThemeSwitch, Token, seatName } from '../ui'
import { BoardKey } from './BoardKey'
import { seatOf } from './spots'
import type { Match } from './useMatch'
import { count } from './words'

const instruction = (match: Match, move: Move | null): string => {
  const { view, seat, turn, happened } = match
  if (happened.length > 0) return 'Flow, immune cells, soil, clinic.'
  if (view.phase === 'over') return 'The game is over.'
  if (seat === null) return turn === null ? 'The body acts.' : 'The bot is choosing.'
  if (move !== null) return `${kindOf(move).verb}: choose how.`
  return seatOf(view, seat).actionsLeft > 0
    ? 'Choose an action, or tap a place on the board.'
    : 'No actions left. Adapt if you like, then say that you are done.'
}

/** Who acts, what to do now, how many actions are left. */
export const TopBar = ({
  match,
  move,
  onLeave,
}: {
  match: Match
  move: Move | null
  onLeave: () => void
}) => {
  const [help, setHelp] = useState(false)
  const { view, seat } = match
  const turn = match.happened.length > 0 ? null : match.turn
  const left = seat === null ? 0 : seatOf(view, seat).actionsLeft
  return (
    <header className="match-top">
      <p className="match-brand display">
        <Logo size={34} /> <span>Seed &amp; Soil</span>
      </p>
      <div className="match-turn">
        {turn !== null && <Token seat={turn} size={36} />}
        <div>
          <h1>
            {turn === null ? (
              'The body acts'
            ) : seat === null ? (
              `${seatName(turn)} acts`
            ) : (
              <>
                <span>Your turn, </span>
                {seatName(turn)}
              </>
            )}
          </h1>
          <p>{instruction(match, move)}</p>
        </div>
        {seat !== null && (
          <p className="match-left">
            <span>{count(left, 'action')} left</span>
            {Array.from({ length: Math.max(left, 0) }, (_, i) => (
              <i key={i} aria-hidden="true" />
            ))}
          </p>
        )}
      </div>
      {match.saved === 'failed' && <Pill tone="warn">This browser does not keep the game</Pill>}
      <p className="match-round">
        Round <b>{view.round}</b>
      </p>
      <IconButton label="What is on the board" onClick={() => setHelp(true)}>
        <IconHelpCircle size={22} aria-hidden="true" />
      </IconButton>
      <ThemeSwitch />
      <IconButton label="Home: the game is kept" onClick={onLeave}>
        <IconHome size={22} aria-hidden="true" />
      </IconButton>
      {help && <BoardKey onClose={() => setHelp(false)} />}
    </header>
  )
}
