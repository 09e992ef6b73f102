import { lazy, useEffect, useState } from 'react'
import { dayOfSeed } from '../alone/day'
import { Home } from '../home/Home'
import { TableCard } from '../home/TableCard'
import type { LocalMatch, LocalSnapshot } from '../match/localMatch'
import { newSeed } from '../match/seed'
import { createSeats } from '../online/seats'
import type { FoundMatch } from '../saves/found'
import { keptText } from '../saves/saves'
import type { NewGame } from '../setup/form'
import { KeptHere } from './KeptHere'
import { ClassHere } from './ClassHere'
import { isKept } from './isKept'
import { OwnHere } from './OwnHere'
import { Loading } from './Loading'
import { afterPaint } from '../ui'
import { loadFindCode, loadTable } from './onDemand'
import type { Go, Route } from './route'
import { SetupRoute } from './SetupRoute'

const LocalTable = lazy(async () => ({ default: (await loadTable()).LocalTable }))

/** What happens on this device alone. */
export type LocalPlace = Extract<Route, { at: 'home' | 'setup' | 'match' }>

interface LocalRouteProps {
  route: LocalPlace
  go: Go
}

interface HomeRouteProps {
  go: Go
  onResume: (match: FoundMatch) => void
}

const HomeRoute = ({ go, onResume }: HomeRouteProps) => {
  const [hasMatch] = useState(() => keptText() !== null)
  const [seats] = useState(() => createSeats().list())
  const [isInClass] = useState(() => isKept('classes'))
  const [hasPlayed] = useState(() => isKept('own-game'))
  const [isLooking, setLooking] = useState(false)
  const enter = (code: string) => go({ at: 'table', code, as: 'player' })
  const join = async (code: string) => {
    setLooking(true)
    try {
      const { findCode } = await loadFindCode()
      go(await findCode(code))
    } catch {
      enter(code)
    }
  }
  return (
    <Home
      saved={
        <>
          {isInClass && <ClassHere go={go} />}
          <TableCard seats={seats} onOpen={enter} />
          {hasMatch && <KeptHere onResume={onResume} />}
          {hasPlayed && <OwnHere go={go} />}
        </>
      }
      onPlay={(way) => {
        go({ at: 'setup', way })
        // Whether it arrives is looked at when it is needed.
        if (way !== 'online') afterPaint(() => void loadTable().catch(() => undefined))
      }}
      busy={isLooking}
      onJoin={(code) => void join(code)}
      onTeach={() => go({ at: 'teach' })}
      onScience={(page) => go({ at: 'science', page })}
      onPractice={() => go({ at: 'practice' })}
    />
  )
}

/** Home, and everything that happens on this device alone. */
export const LocalRoute = ({ route, go }: LocalRouteProps) => {
  const [match, setMatch] = useState<Promise<LocalMatch> | null>(null)
  // Whoever went back and comes forward again finds the game on offer at home.
  if (match !== null && route.at !== 'match') setMatch(null)
  const isLost = match === null && route.at === 'match'
  useEffect(
    () => () =>
      void match?.then(
        ({ close }) => close(),
        () => undefined,
      ),
    [match],
  )
  useEffect(() => {
    if (isLost) go({ at: 'home' }, 'replace')
  }, [isLost, go])

  const open = (next: Promise<LocalMatch>) => {
    setMatch(next)
    go({ at: 'match' })
  }
  const start = (game: NewGame, seed = newSeed()) =>
    open(loadTable().then(({ startHere }) => startHere(game, seed)))
  const resume = (found: FoundMatch) =>
    open(loadTable().then(({ resumeHere }) => resumeHere(found)))
  const again = ({ record, controllers }: LocalSnapshot) => {
    const isOfDay = dayOfSeed(record.seed) !== null
    start({ setup: record.setup, controllers }, isOfDay ? record.seed : undefined)
  }
  const goHome = () => go({ at: 'home' })

  if (route.at === 'match' && match !== null)
    return (
      <Loading>
        <LocalTable match={match} onLeave={goHome} onAgain={again} />
      </Loading>
    )
  if (route.at === 'setup' && route.way !== 'online')
    return <SetupRoute key={route.way} way={route.way} onBack={goHome} onStart={start} />
  return <HomeRoute go={go} onResume={resume} />
}
