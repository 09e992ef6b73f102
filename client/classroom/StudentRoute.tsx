import { lazy, useEffect, useState } from 'react'
import { Loading } from '../routes/Loading'
import { findCode } from '../routes/findCode'
import { loadPatiently } from '../routes/patiently'
import type { Go } from '../routes/route'
import { afterPaint } from '../ui'
import { createClassApi } from './api'
import { createKeptClasses } from './kept'
import { ClassDoor } from './student/ClassDoor'
import type { Joined } from './types'
import '../table/table.css'
import '../setup/setup.css'
import './classroom.css'

/** With all tables in it: it comes while somebody stands at the door. */
const loadInside = () => loadPatiently(() => import('./student/StudentPage'))
const StudentPage = lazy(async () => ({ default: (await loadInside()).StudentPage }))

const api = createClassApi()
const kept = createKeptClasses()

interface StudentRouteProps {
  code: string
  as: 'student' | 'card'
  go: Go
}

/** Whoever is in the class already is inside, everybody else at its door. */
export const StudentRoute = ({ code, as, go }: StudentRouteProps) => {
  // The address may stay as it is while a student comes in or is out.
  const [turn, setTurn] = useState(0)
  const student = as === 'student' ? (kept.find(code)?.student ?? null) : null
  useEffect(() => {
    // Whether it arrives is looked at when it is needed.
    afterPaint(() => void loadInside().catch(() => undefined))
  }, [])
  const onIn = ({ code: at, number, token }: Joined) => {
    kept.keep(at, { student: { number, token } })
    go({ at: 'class', code: at, as: 'student' }, 'replace')
    setTurn(turn + 1)
  }
  const onHome = () => go({ at: 'home' })
  const onCard = () => go({ at: 'class', code, as: 'card' }, 'replace')
  if (student === null)
    return (
      <ClassDoor
        key={code}
        code={code}
        api={api}
        showsCard={as === 'card'}
        onIn={onIn}
        onCard={onCard}
        onHome={onHome}
        onOther={(other) => void findCode(other).then((found) => go(found))}
      />
    )
  return (
    <Loading key={`${code}/${student.token}/${turn}`}>
      <StudentPage
        code={code}
        student={student}
        onHome={onHome}
        onCard={() => {
          kept.keep(code, { student: null })
          onCard()
        }}
        onAlone={(isRemoved) => {
          // Weeks later the class may be asked once more, and this device still knows its student.
          if (isRemoved) kept.forget(code)
          go({ at: 'setup', way: 'alone' })
        }}
      />
    </Loading>
  )
}
