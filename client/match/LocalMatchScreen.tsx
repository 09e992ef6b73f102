import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { IconRefresh } from '@tabler/icons-react'
import { bestOfDay } from '../alone/best'
import { dayOfSeed } from '../alone/day'
import { Curtain } from '../curtain/Curtain'
import { EndPage } from '../end/EndPage'
import { aliveByRound } from '../end/rounds'
import { NotKept } from '../saves/NotKept'
import { Button } from '../ui'
import type { LocalMatch, LocalSnapshot } from './localMatch'
import { MatchPage } from './MatchPage'
import { MatchProvider } from './useMatch'

interface LocalMatchScreenProps {
  match: LocalMatch
  onLeave: () => void
  onAgain: () => void
}

interface LocalEndProps {
  now: LocalSnapshot
  onAgain: () => void
  onHome: () => void
}

const LocalEnd = ({ now, onAgain, onHome }: LocalEndProps) => {
  const { view, log, controllers, record } = now
  const rounds = useMemo(() => aliveByRound(record), [record])
  const day = dayOfSeed(record.seed)
  return (
    <EndPage
      view={view}
      log={log}
      rounds={rounds}
      controllers={controllers}
      today={day === null ? null : { day, best: bestOfDay(day) }}
      again={
        <Button
          look="primary"
          icon={<IconRefresh size={20} aria-hidden="true" />}
          onClick={onAgain}
        >
          {day === null ? 'Play again' : 'Same game again'}
        </Button>
      }
      onHome={onHome}
    />
  )
}

/** A match on one device: the board, the curtain between persons, and how it ended. */
export const LocalMatchScreen = ({ match, onLeave, onAgain }: LocalMatchScreenProps) => {
  const now = useSyncExternalStore(match.subscribe, match.getSnapshot)
  const { handTo, view, happened, isOver } = now

  useEffect(() => {
    let release: (() => void) | undefined
    const hide = () => {
      release?.()
      release = undefined
      if (!document.hidden) return
      // Whoever picks the device up next is not known: cover what is private, and let no bot move
      // where nobody sees it.
      match.getSnapshot().cover()
      release = match.getSnapshot().bots?.hold()
    }
    document.addEventListener('visibilitychange', hide)
    return () => {
      release?.()
      document.removeEventListener('visibilitychange', hide)
    }
  }, [match])

  if (isOver && happened.length === 0)
    return <LocalEnd now={now} onAgain={onAgain} onHome={onLeave} />
  if (handTo !== null)
    return (
      <Curtain
        seat={handTo}
        round={view.round}
        isSecret={view.secretOffers}
        onReveal={now.reveal}
        onLeave={onLeave}
      />
    )
  return (
    <MatchProvider match={now}>
      <MatchPage onLeave={onLeave} />
      {now.saved === 'failed' && <NotKept />}
    </MatchProvider>
  )
}
