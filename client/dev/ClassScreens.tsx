import { useState, type ReactNode } from 'react'
import { createClassApi } from '../classroom/api'
import { KeyPage } from '../classroom/KeyPage'
import { Erased } from '../classroom/report/Erased'
import { OpenClassPage } from '../classroom/open/OpenClassPage'
import { ProjectorScreen } from '../classroom/show/ProjectorPage'
import type { ClassState } from '../classroom/state'
import { ClassDoor } from '../classroom/student/ClassDoor'
import { Predict } from '../classroom/student/Prediction'
import { StudentScreen } from '../classroom/student/StudentPage'
import type { ClassInfo, Wall, You } from '../classroom/types'
import { WallScreen } from '../classroom/wall/WallScreen'
import { failed } from '../online/trouble'
import { addressOf } from './address'
import { fakeRoom, infoOf, snapshotOf, wallOf, youOf } from './fakeClass'
import '../classroom/classroom.css'
import '../classroom/wall/wall.css'
import '../setup/setup.css'
import '../table/table.css'

const nothing = () => undefined

const student = (
  info: Partial<ClassInfo>,
  you: Partial<You> = {},
  state: Partial<ClassState> = {},
) => {
  const now = snapshotOf('student', { info: infoOf(info), you: youOf(you), ...state })
  return (
    <StudentScreen
      now={now}
      room={fakeRoom(now)}
      info={infoOf(info)}
      you={now.you ?? youOf(you)}
      onHome={nothing}
      onCard={nothing}
      onAlone={nothing}
    />
  )
}

const wall = (info: Partial<ClassInfo>, tables = 8, change: Partial<Wall> = {}) => {
  const shown = wallOf(tables, change)
  const now = snapshotOf('teacher', { info: infoOf(info), wall: shown })
  return (
    <WallScreen now={now} room={fakeRoom(now)} info={infoOf(info)} wall={shown} onHome={nothing} />
  )
}

const show = (info: Partial<ClassInfo>, tables = 8) => {
  const shown = wallOf(tables, { students: [] })
  const now = snapshotOf('projector', { info: infoOf(info), wall: shown })
  return <ProjectorScreen now={now} info={infoOf(info)} wall={shown} onHome={nothing} />
}

const door = (phase: ClassInfo['phase'], open: boolean, showsCard = false) => {
  const api = createClassApi('', () =>
    Promise.resolve(new Response(JSON.stringify({ code: 'MOSS47', phase, open }))),
  )
  return (
    <ClassDoor
      code="MOSS47"
      showsCard={showsCard}
      api={api}
      onIn={nothing}
      onCard={nothing}
      onHome={nothing}
      onOther={nothing}
    />
  )
}

/** Two weeks after the class. */
const OVER = { bellIn: 0, playEndsIn: null, goneIn: 16.4 * 86_400_000 }
const question = { question: 'losses', shown: false } as const
const { problem } = failed({
  id: 'seat/not-yours',
  message: 'This key opens nothing here.',
  wayOn: 'Look at your private link again.',
})

/** Every screen of a class, by its name in the address. */
export const CLASS_SCREENS: Readonly<Record<string, () => ReactNode>> = {
  open: () => <OpenClassPage api={createClassApi()} onOpened={nothing} onHome={nothing} />,
  key: () => (
    <KeyPage code="MOSS47" as="teacher" problem={problem} onKey={nothing} onHome={nothing} />
  ),
  door: () => door('gathering', true),
  'door-card': () => door('playing', true, true),
  'door-later': () => door('later', false),
  'door-locked': () => door('playing', false),
  'student-gathering': () => student({ phase: 'gathering', came: 12 }),
  'student-check': () => student({ phase: 'before' }, { answers: { 'A-order': 'b' } }),
  'student-checked': () =>
    student({ phase: 'before' }, { questions: ['A-order'], answers: { 'A-order': 'b' } }),
  'student-waiting': () => student({ phase: 'playing' }),
  'student-frozen': () => student({ phase: 'playing', frozen: true }),
  'student-predict': () => (
    <Predict
      now={snapshotOf('student')}
      prediction="d"
      onPredict={nothing}
      onGame={nothing}
      onHome={nothing}
    />
  ),
  'student-vote': () => student({ phase: 'debrief', debrief: question }),
  'student-ended': () =>
    student({ phase: 'ended' }, { place: { table: 'TABLE1', number: 2, seat: '0' } }),
  'student-later': () => student({ phase: 'later' }),
  'student-later-done': () =>
    student({ phase: 'later' }, { questions: ['A-order'], answers: { 'A-order': 'b' } }),
  'student-offline': () => student({ phase: 'gathering' }, {}, { connection: 'offline' }),
  'wall-gathering': () => wall({ phase: 'gathering', came: 30 }, 0),
  'wall-check': () => wall({ phase: 'before' }, 8),
  'wall-playing': () => wall({}),
  'wall-ten': () => wall({ spotlight: 'TABLE2' }, 10),
  'wall-fourteen': () => wall({}, 14),
  'wall-few': () => wall({}, 2),
  'wall-four': () => wall({}, 4),
  'wall-frozen': () => wall({ frozen: true }),
  'wall-debrief': () => wall({ phase: 'debrief', debrief: { ...question, shown: true } }),
  'wall-ended': () => wall({ phase: 'ended', clock: OVER }),
  'wall-later': () => wall({ phase: 'later', clock: OVER }),
  'wall-erased': () => <Erased code="MOSS47" onHome={nothing} onNewClass={nothing} />,
  'show-gathering': () => show({ phase: 'gathering', came: 12 }),
  'show-check': () => show({ phase: 'before' }),
  'show-playing': () => show({}),
  'show-ten': () => show({}, 10),
  'show-frozen': () => show({ frozen: true }),
  'show-debrief': () => show({ phase: 'debrief' }),
  'show-question': () => show({ phase: 'debrief', debrief: question }),
  'show-votes': () => show({ phase: 'debrief', debrief: { ...question, shown: true } }),
  'show-ended': () => show({ phase: 'ended' }),
  'show-later': () => show({ phase: 'later' }),
}

/** One screen of a class as large as the window, with a class that no server knows. */
export const ClassScreen = ({ name }: { name: string }) => {
  // Drawn once: the times in it count on from there.
  const [screen] = useState(() => CLASS_SCREENS[name]?.())
  return screen ?? <p>There is no screen of this name.</p>
}

/** The way to each of them. */
export const ClassList = () => (
  <section aria-label="Screens of a class">
    <h2>Screens of a class</h2>
    <ul>
      {Object.keys(CLASS_SCREENS).map((name) => (
        <li key={name}>
          <a href={addressOf({ page: 'class', screen: name })}>{name}</a>
        </li>
      ))}
    </ul>
  </section>
)
