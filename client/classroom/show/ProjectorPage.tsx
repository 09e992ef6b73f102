import { useEffect } from 'react'
import { Page } from '../../table/Page'
import { useAwake } from '../../table/useSigns'
import { Logo } from '../../ui'
import { ClassConnection } from '../Connection'
import { asTimer, leftOf, useNow } from '../clock'
import { KeyPage } from '../KeyPage'
import { useClass } from '../openClasses'
import type { ClassSnapshot } from '../state'
import type { ClassInfo, Wall } from '../types'
import { isOver } from '../words'
import { WatchTable } from '../WatchTable'
import { ShowCheck } from './ShowCheck'
import { ShowEnd } from './ShowEnd'
import { ShowFrozen } from './ShowFrozen'
import { ShowJoin } from './ShowJoin'
import { ShowLater } from './ShowLater'
import { ShowSpotlight } from './ShowSpotlight'
import { ShowTalk } from './ShowTalk'
import { ShowWall } from './ShowWall'
import '../wall/wall.css'
import './show.css'

interface ProjectorPageProps {
  code: string
  /** The key, and whose it is. */
  right: { who: 'teacher' | 'projector'; key: string }
  onHome: () => void
  /** Another key was typed, because this one opens nothing. */
  onKey: (key: string) => void
}

/** What the screens of the projector show, once the class is known. */
export interface ShowProps {
  now: ClassSnapshot
  info: ClassInfo
  wall: Wall
}

const Shown = (props: ShowProps) => {
  switch (props.info.phase) {
    case 'gathering':
      return <ShowJoin {...props} />
    case 'before':
    case 'after':
      return <ShowCheck {...props} />
    case 'playing':
      return <ShowWall {...props} />
    case 'debrief':
      return <ShowTalk {...props} />
    case 'ended':
      return <ShowEnd />
    case 'later':
      return <ShowLater {...props} />
  }
}

const Left = ({ now, info }: ShowProps) => {
  const time = useNow()
  const { bellIn, playEndsIn } = info.clock
  const left = leftOf(playEndsIn ?? bellIn, now.infoAt, time)
  if (info.phase !== 'playing' || left <= 0) return null
  return (
    <p className="show-left">
      <b>{asTimer(left)}</b> left to play
    </p>
  )
}

/** The screen of the projector, once the class is known. */
export const ProjectorScreen = (props: ShowProps & { onHome: () => void }) => {
  const { now, info, onHome } = props
  if (info.spotlight !== null && !info.frozen)
    return (
      <WatchTable
        key={info.spotlight}
        code={info.spotlight}
        note={<ShowSpotlight {...props} />}
        onBack={onHome}
      />
    )
  return (
    <div className="show">
      <ClassConnection now={now} />
      <header className="show-bar">
        <Logo size={40} />
        <h1 className="display">Seed &amp; Soil</h1>
        <Left {...props} />
        {info.phase !== 'gathering' && !isOver(info.phase) && (
          <p className="show-code">
            Come in with <b>{info.code}</b>
          </p>
        )}
      </header>
      {info.frozen ? <ShowFrozen /> : <Shown {...props} />}
    </div>
  )
}

/** What everybody in the room sees: no names, no hands, and nothing to press. */
export const ProjectorPage = ({ code, right, onHome, onKey }: ProjectorPageProps) => {
  const [, now] = useClass(code, right)
  useAwake(true)
  useEffect(() => {
    document.title = `Class ${code} · Seed & Soil`
    return () => {
      document.title = 'Seed & Soil'
    }
  }, [code])
  const { info, wall, out } = now
  if (info?.erased === true)
    return (
      <div className="show">
        <ShowEnd />
      </div>
    )
  if (out !== null)
    return <KeyPage code={code} as="projector" problem={out} onKey={onKey} onHome={onHome} />
  if (info === null || wall === null)
    return (
      <Page title={`Class ${code}`} onHome={onHome}>
        <ClassConnection now={now} />
        <main className="class-main">
          <p role="status">Opening the class…</p>
        </main>
      </Page>
    )
  return <ProjectorScreen now={now} info={info} wall={wall} onHome={onHome} />
}
