import { lazy, Suspense, useState } from 'react'
import { loadPatiently } from '../routes/patiently'
import type { ClassPlace, Go } from '../routes/route'
import { createClassApi } from './api'
import { rightFor, takeKeyFromHash } from './keys'
import { KeyPage } from './KeyPage'
import { createKeptClasses } from './kept'
import { OpenClassPage } from './open/OpenClassPage'
import { WallPage } from './wall/WallPage'
import '../table/table.css'
import '../setup/setup.css'
import './classroom.css'

/** Most teachers never open the projector on the device of the wall. */
const ProjectorPage = lazy(async () => ({
  default: (await loadPatiently(() => import('./show/ProjectorPage'))).ProjectorPage,
}))

const api = createClassApi()
const kept = createKeptClasses()

interface TeacherRouteProps {
  /** Null where a class is only being opened. */
  code: string | null
  as: ClassPlace
  go: Go
}

interface InsideProps {
  code: string
  as: 'teacher' | 'projector'
  go: Go
}

/** With the key one is in the class; without it one is asked for it. */
const Inside = ({ code, as, go }: InsideProps) => {
  const [turn, setTurn] = useState(() => {
    takeKeyFromHash(kept, code, as)
    return 0
  })
  const right = rightFor(kept, code, as)
  const onHome = () => go({ at: 'home' })
  /** Also where the key that was kept opens nothing (any more). */
  const onKey = (key: string) => {
    kept.keep(code, as === 'teacher' ? { teacherKey: key } : { projectorKey: key })
    setTurn(turn + 1)
  }
  if (right === null) return <KeyPage code={code} as={as} onHome={onHome} onKey={onKey} />
  const props = { code, right, onHome, onKey }
  const key = `${right.key}/${turn}`
  if (as === 'teacher')
    return <WallPage key={key} {...props} onNewClass={() => go({ at: 'teach' })} />
  return (
    <Suspense fallback={<p className="loading">One moment…</p>}>
      <ProjectorPage key={key} {...props} />
    </Suspense>
  )
}

/** What needs a key: to open a class, to run it, and to show it. */
export const TeacherRoute = ({ code, as, go }: TeacherRouteProps) => {
  if (code === null)
    return (
      <OpenClassPage
        api={api}
        onHome={() => go({ at: 'home' })}
        onOpened={({ code: opened, teacherKey, projectorKey }) => {
          kept.keep(opened, { teacherKey, projectorKey })
          go({ at: 'class', code: opened, as: 'teacher' })
        }}
      />
    )
  const who = as === 'projector' ? 'projector' : 'teacher'
  return <Inside key={`${code}/${who}`} code={code} as={who} go={go} />
}
