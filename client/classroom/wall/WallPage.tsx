import { useEffect } from 'react'
import { Page } from '../../table/Page'
import { ClassConnection } from '../Connection'
import { KeyPage } from '../KeyPage'
import { useClass } from '../openClasses'
import { WallScreen } from './WallScreen'
import { Erased } from '../report/Erased'
import './wall.css'

interface WallPageProps {
  code: string
  /** The key, and whose it is. */
  right: { who: 'teacher' | 'projector'; key: string }
  onHome: () => void
  /** Another key was typed, because this one opens nothing. */
  onKey: (key: string) => void
  onNewClass: () => void
}

/** The teacher's wall: every table of the class on one screen, and all that can be done about them. */
export const WallPage = ({ code, right, onHome, onKey, onNewClass }: WallPageProps) => {
  const [room, now] = useClass(code, right)
  useEffect(() => {
    document.title = `Class ${code} · Seed & Soil`
    return () => {
      document.title = 'Seed & Soil'
    }
  }, [code])
  const { info, wall } = now
  if (info?.erased === true) return <Erased code={code} onHome={onHome} onNewClass={onNewClass} />
  if (now.out !== null)
    return <KeyPage code={code} as="teacher" problem={now.out} onKey={onKey} onHome={onHome} />
  if (info === null || wall === null)
    return (
      <Page title={`Class ${code}`} onHome={onHome}>
        <ClassConnection now={now} />
        <main className="class-main">
          <p role="status">
            {now.connection === 'offline' ? 'Trying to reach the class…' : 'Opening the class…'}
          </p>
        </main>
      </Page>
    )
  return <WallScreen now={now} room={room} info={info} wall={wall} onHome={onHome} />
}
