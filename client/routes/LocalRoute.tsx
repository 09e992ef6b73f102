import { lazy, useEffect, useState } from 'react'
import { seatAt, type State } from '../../game/public'
import { keepBest } from '../alone/best'
import { dayOfSeed } from '../alone/day'
import { paceSetting, predictSetting } from '../bots/pace'
import {
  resumeLocalMatch,
  startLocalMatch,
  type KeptMatch,
  type LocalMatch,
} from '../match/localMatch'
import { newSeed } from '../match/seed'
import { Home } from '../home/Home'
import { TableCard } from '../home/TableCard'
import { createSeats } from '../online/seats'
import { SavedCard } from '../saves/SavedCard'
import { findMatch, forgetMatch, keepMatch, type Found, type FoundMatch } from '../saves/saves'
import type { Form, NewGame } from '../setup/form'
import { SetupPage } from '../setup/SetupPage'
import { experienceSetting } from '../setup/solo'
import { SoloPage } from '../setup/SoloPage'
import { inWorker } from '../thinking/inWorker'
import { Loading } from './Loading'
import { loadPatiently } from './patiently'
import type { Go, Route } from './route'

/** The table is by far the largest screen: it comes while the game is set up. */
const loadTable = () => loadPatiently(() => import('../match/LocalMatchScreen'))
const LocalMatchScreen = lazy(async () => ({ default: (await loadTable()).LocalMatchScreen }))

const after = (milliseconds: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, milliseconds)
  return () => clearTimeout(timer)
}

const keep = (match: KeptMatch, state: State): boolean => {
  const day = dayOfSeed(match.record.seed)
  if (state.phase === 'over') {
    experienceSetting.keep('finished')
    if (day !== null) keepBest(day, seatAt(state, '0').points)
  }
  return keepMatch(match, state)
}

const options = () => {
  const thinker = inWorker()
  // What is on the screen first comes first; the bots' first move is a while away.
  loadTable().then(thinker.start, () => undefined)
  return {
    keep,
    thinker,
    after,
    botSeed: newSeed(),
    pace: paceSetting,
    predict: predictSetting,
  }
}

/** A sentence for the set-up screen when starting would give up a game that is still going. */
const replacedBy = (found: Found): string | null =>
  found.is === 'match' && found.match.state.phase === 'action'
    ? `One game is kept on this device. Starting gives up the one in round ${found.match.state.round}.`
    : null

interface LocalRouteProps {
  route: Exclude<Route, { at: 'table' }>
  go: Go
}

interface HomeRouteProps {
  go: Go
  onResume: (match: FoundMatch) => void
}

const HomeRoute = ({ go, onResume }: HomeRouteProps) => {
  const [found, setFound] = useState<Found>(findMatch)
  const [seats] = useState(() => createSeats().list())
  const enter = (code: string) => go({ at: 'table', code, as: 'player' })
  const forget = () => {
    forgetMatch()
    setFound(findMatch())
  }
  return (
    <Home
      saved={
        <>
          <TableCard seats={seats} onOpen={enter} />
          <SavedCard found={found} onResume={onResume} onForget={forget} />
        </>
      }
      onPlay={(way) => {
        // Whether it arrives is looked at when it is needed.
        if (way !== 'online') loadTable().catch(() => undefined)
        go({ at: 'setup', way })
      }}
      onJoin={enter}
    />
  )
}

interface SetupRouteProps {
  way: 'alone' | 'together'
  onBack: () => void
  onStart: (game: NewGame, seed?: string) => void
}

const SetupRoute = (props: SetupRouteProps) => {
  const [note] = useState(() => replacedBy(findMatch()))
  const [more, setMore] = useState<Form | null>(null)
  if (props.way === 'alone' && more === null)
    return <SoloPage note={note} onBack={props.onBack} onStart={props.onStart} onMore={setMore} />
  return <SetupPage {...props} note={note} first={more ?? undefined} />
}

/** Home, and everything that happens on this device alone. */
export const LocalRoute = ({ route, go }: LocalRouteProps) => {
  const [match, setMatch] = useState<LocalMatch | null>(null)
  // Whoever went back and comes forward again finds the game on offer at home.
  if (match !== null && route.at !== 'match') setMatch(null)
  const isLost = match === null && route.at === 'match'
  useEffect(() => () => match?.close(), [match])
  useEffect(() => {
    if (isLost) go({ at: 'home' }, 'replace')
  }, [isLost, go])

  const open = (next: LocalMatch) => {
    setMatch(next)
    go({ at: 'match' })
  }
  const start = (game: NewGame, seed = newSeed()) =>
    open(startLocalMatch({ ...game, seed }, options()))
  const resume = ({ kept, state, log }: FoundMatch) =>
    open(resumeLocalMatch(kept, { state, log }, options()))
  const again = ({ getSnapshot }: LocalMatch) => {
    const { record, controllers } = getSnapshot()
    const isOfDay = dayOfSeed(record.seed) !== null
    start({ setup: record.setup, controllers }, isOfDay ? record.seed : undefined)
  }
  const goHome = () => go({ at: 'home' })

  if (route.at === 'match' && match !== null)
    return (
      <Loading>
        <LocalMatchScreen match={match} onLeave={goHome} onAgain={() => again(match)} />
      </Loading>
    )
  if (route.at === 'setup' && route.way !== 'online')
    return <SetupRoute key={route.way} way={route.way} onBack={goHome} onStart={start} />
  return <HomeRoute go={go} onResume={resume} />
}
