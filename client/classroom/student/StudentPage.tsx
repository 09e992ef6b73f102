import { useEffect } from 'react'
import { Page } from '../../table/Page'
import { ProblemNote } from '../../table/ProblemNote'
import { useAwake } from '../../table/useSigns'
import { Button } from '../../ui'
import { ClassConnection, ClassProblem } from '../Connection'
import type { KeptClass } from '../kept'
import type { OnlineClass } from '../openClass'
import { isOneOf } from '../problems'
import { useClass } from '../openClasses'
import type { ClassSnapshot } from '../state'
import type { ClassInfo, You } from '../types'
import { Check } from './Check'
import { Debrief } from './Debrief'
import { Frozen } from './Frozen'
import { Gathering } from './Gathering'
import { Playing } from './Playing'
import { ThankYou } from './ThankYou'

interface WaysOn {
  onHome: () => void
  /** Comes back with a seat card. */
  onCard: () => void
  /** Plays on alone, when the class is over; nothing is left of a class that was removed. */
  onAlone: (isRemoved: boolean) => void
}

interface StudentPageProps extends WaysOn {
  code: string
  student: NonNullable<KeptClass['student']>
}

/** What a student sees of a class, once the class is known. */
export interface InsideProps extends WaysOn {
  now: ClassSnapshot
  room: OnlineClass
  info: ClassInfo
  you: You
}

/** With these a seat card is of no use. */
const NO_WAY_BACK = ['class/removed', 'class/unknown', 'class/erased']

/** Why this device is not in the class any more, and how to come back. */
const Out = ({ now, onHome, onCard }: { now: ClassSnapshot } & WaysOn) =>
  now.out === null ? null : (
    <Page title={`Class ${now.code}`} onHome={onHome}>
      <main className="class-main">
        <ProblemNote problem={now.out}>
          {!isOneOf(now.out, NO_WAY_BACK) && (
            <Button look="primary" onClick={onCard}>
              Use my seat card
            </Button>
          )}
          <Button onClick={onHome}>Home</Button>
        </ProblemNote>
      </main>
    </Page>
  )

/** The part of the lesson that is on. */
const Part = (props: InsideProps) => {
  switch (props.info.phase) {
    case 'gathering':
      return <Gathering {...props} />
    case 'before':
    case 'after':
    case 'later':
      return <Check key={props.info.phase} {...props} part={props.info.phase} />
    case 'playing':
      return <Playing {...props} />
    case 'debrief':
      return <Debrief {...props} />
    case 'ended':
      return <ThankYou {...props} />
  }
}

/** The part of the lesson that is on, and what lies over it. */
export const StudentScreen = (props: InsideProps) => {
  const { now, room, info } = props
  return (
    <>
      <Part {...props} />
      {info.frozen && info.phase !== 'ended' && <Frozen />}
      <ClassProblem now={now} room={room} />
    </>
  )
}

/** A class as a student sees it. */
export const StudentPage = ({ code, student, ...ways }: StudentPageProps) => {
  const [room, now] = useClass(code, { who: 'student', ...student })
  const { info, you } = now
  useAwake(info !== null && info.phase !== 'ended')
  useEffect(() => {
    document.title = `Class ${code} · Seed & Soil`
    return () => {
      document.title = 'Seed & Soil'
    }
  }, [code])

  // What was removed cannot be gone back to, and a student need not be told more.
  if (info?.erased === true && you !== null)
    return <ThankYou {...ways} now={now} room={room} info={info} you={you} />
  if (now.out !== null) return <Out now={now} {...ways} />
  if (info === null || you === null)
    return (
      <Page title={`Class ${code}`} onHome={ways.onHome}>
        <ClassConnection now={now} />
        <main className="class-main">
          <p role="status">
            {now.connection === 'offline' ? 'Trying to reach the class…' : 'Coming in…'}
          </p>
        </main>
      </Page>
    )
  return <StudentScreen {...ways} now={now} room={room} info={info} you={you} />
}
