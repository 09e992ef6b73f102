import { lazy, useEffect, useSyncExternalStore } from 'react'
import { Curtain } from '../curtain/Curtain'
import { Loading } from '../routes/Loading'
import { loadPatiently } from '../routes/patiently'
import { NotKept } from '../saves/NotKept'
import type { LocalMatch } from './localMatch'
import { MatchPage } from './MatchPage'
import { MatchProvider } from './useMatch'

const loadEnd = () => loadPatiently(() => import('./LocalEnd'))
const LocalEnd = lazy(async () => ({ default: (await loadEnd()).LocalEnd }))

interface LocalMatchScreenProps {
  match: LocalMatch
  onLeave: () => void
  onAgain: () => void
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

  // What is shown at the end is there before it is needed, but not before the first own move.
  const isUnderWay = view.round > 1
  useEffect(() => {
    if (isUnderWay) loadEnd().catch(() => undefined)
  }, [isUnderWay])

  if (isOver && happened.length === 0)
    return (
      <Loading>
        <LocalEnd now={now} onAgain={onAgain} onHome={onLeave} />
      </Loading>
    )
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
