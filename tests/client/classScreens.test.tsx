import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { QUESTIONS } from '../../client/classroom/questions'
import { gainWords, laterWords } from '../../client/classroom/report/reportWords'
import { AskAgain } from '../../client/classroom/report/AskAgain'
import { ReportBody } from '../../client/classroom/report/ReportBody'
import {
  CURRICULUM,
  FREEZES,
  LESSON,
  LESSONS,
  STORED,
  WIFI,
} from '../../client/classroom/guide/guide'
import { GuideDialog } from '../../client/classroom/guide/GuideDialog'
import { DIFFERENCES_ALOUD } from '../../client/classroom/nature'
import { ClassNote } from '../../client/classroom/student/ClassNote'
import { ClassMenu } from '../../client/classroom/student/ClassMenu'
import { MoreDialog } from '../../client/classroom/wall/MoreDialog'
import { StudentsDialog } from '../../client/classroom/wall/StudentsDialog'
import { TableDialog } from '../../client/classroom/wall/TableDialog'
import { TableTile } from '../../client/classroom/wall/TableTile'
import { asInClass } from '../../client/classroom/wall/tileWords'
import { CLASS_SCREENS } from '../../client/dev/ClassScreens'
import { fakeRoom, infoOf, REPORT, snapshotOf, wallOf, youOf } from '../../client/dev/fakeClass'
import { Lobby } from '../../client/table/Lobby'
import { TableMenu } from '../../client/table/TableMenu'
import { TableNotes } from '../../client/table/TableNotes'
import { sitDown, tableOf } from '../support/fakeTable'

const nothing = () => undefined

// The code of a class is shown with the address of the page.
vi.stubGlobal('location', { host: 'seed.test', origin: 'https://seed.test' })
afterAll(() => void vi.unstubAllGlobals())

/** What a screen says, without the marks that lay it out. */
const textOf = (screen: ReactNode): string =>
  renderToStaticMarkup(screen)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const screen = (name: string): string => textOf(CLASS_SCREENS[name]?.())

describe('every screen of a class says what it is for', () => {
  test.each([
    ['open', 'When does the bell ring?'],
    ['key', 'This key opens nothing here. Look at your private link again.'],
    ['door', 'Looking for the class'],
    ['student-gathering', 'In this class you are Quiet Heron'],
    ['student-check', QUESTIONS['A-inefficiency'].stem],
    ['student-checked', 'You have answered 1 of 1.'],
    ['student-frozen', 'Look up Your teacher has paused the game. Nothing is lost.'],
    ['student-predict', 'Only this device knows what you predicted.'],
    ['student-vote', 'No answer is wrong here'],
    ['student-ended', 'In a few weeks your teacher may ask your class once more.'],
    ['student-later', 'In this class you are Quiet Heron . That is not me'],
    ['student-later-done', 'You have answered 1 of 1. That was all: you can close this page.'],
    ['student-offline', 'Your place is safe.'],
    ['wall-gathering', '30 of 30 have come'],
    ['wall-check', '21 of 29 have finished'],
    ['wall-frozen', 'Every screen says “Look up”'],
    ['wall-ten', 'Everybody looks at Table 3.'],
    ['wall-debrief', 'Hide the answers'],
    ['wall-ended', 'Report of class MOSS47'],
    ['wall-later', 'Report of class MOSS47'],
    ['wall-erased', 'All data of this class have been removed.'],
    ['show-gathering', '12 of 30 have come'],
    ['show-check', 'Answer on your own device'],
    ['show-frozen', 'Look up'],
    ['show-debrief', 'Where the game is wrong about nature'],
    ['show-question', 'Choose on your own device.'],
    ['show-votes', 'Where did most cells stop?'],
    ['show-ended', 'Thank you'],
    ['show-later', '26 of 29 are back, 21 have finished'],
  ])('%s', (name, said) => expect(screen(name)).toContain(said))

  test('and each can be opened by developers', () => {
    for (const draw of Object.values(CLASS_SCREENS))
      expect(renderToStaticMarkup(draw())).not.toBe('')
  })
})

describe('the wall', () => {
  const said = screen('wall-ten')
  test('has every table with its stages in words and numbers, its people, and whom it waits for', () => {
    for (let table = 1; table <= 10; table++) expect(said).toContain(`Table ${table}`)
    for (const stage of ['Primary', 'Invade', 'Flow', 'Stop', 'Settle', 'Grow'])
      expect(said.split(stage).length).toBeGreaterThan(10)
    for (const words of ['Waits for', 'asks for help', 'autopilot, away', 'Needs help'])
      expect(said).toContain(words)
  })
  test('says what the small boards show, for those who do not see them', () => {
    expect(said).toContain('Stroma: Brave Otter 4 cells, Swift Otter 2 cells')
    expect(said).toContain('Bone: Bright Otter a dormant colony of 3.')
    expect(said).toContain('Warm Lynx 1 secondary tumour.')
    expect(said.split('in its vessels').length).toBeGreaterThan(4)
  })
  test('has a small board at each table, as decoration, and none before the game', () => {
    const markup = renderToStaticMarkup(CLASS_SCREENS['wall-ten']?.())
    expect(markup.split('class="wall-board" aria-hidden="true"')).toHaveLength(11)
    const [tile] = wallOf(1).tables
    if (tile === undefined) throw new Error('a class has tables')
    const gathering = { ...tile, phase: 'gathering' as const, cells: [] }
    const props = { since: 0, isShown: false, onOpen: nothing, onDropStudent: nothing }
    expect(renderToStaticMarkup(<TableTile {...props} tile={tile} />)).toContain('wall-board')
    expect(renderToStaticMarkup(<TableTile {...props} tile={gathering} />)).not.toContain(
      'wall-board',
    )
  })
  test('describes the button of a table by its state, whom it waits for and its cells', () => {
    const markup = renderToStaticMarkup(CLASS_SCREENS['wall-ten']?.())
    const ids = /aria-describedby="([^"]+)"[^>]*>Table 1</.exec(markup)?.[1]?.split(' ') ?? []
    expect(ids).toHaveLength(3)
    for (const id of ids) expect(markup).toContain(`id="${id}"`)
  })
  test('has one button for what comes next', () => {
    expect(screen('wall-gathering')).toContain('Start the check')
    expect(screen('wall-check')).toContain('Start the game')
    expect(said).toContain('On to the talk')
    expect(screen('wall-debrief')).toContain('Start the last check')
  })
  test('says the code letter by letter, and the short link', () => {
    expect(said).toContain('M O S S 4 7')
    expect(said).toContain('seed.test/c/MOSS47')
  })
})

describe('asking again, from the report', () => {
  const panel = (info: Parameters<typeof infoOf>[0]) => {
    const wall = wallOf(8)
    const now = snapshotOf('teacher', { info: infoOf(info), wall })
    const props = { now, room: fakeRoom(now), info: infoOf(info), wall, onStudents: nothing }
    return textOf(<AskAgain {...props} />)
  }
  const clock = (days: number) => ({
    bellIn: 0,
    playEndsIn: null,
    goneIn: days * 86_400_000,
  })
  test('can be done once the class is over, and says until when', () => {
    const said = panel({ phase: 'ended', clock: clock(16.4) })
    expect(said).toContain('Ask again')
    expect(said).toContain('Everything about this class is removed in 16 days.')
    expect(panel({ phase: 'ended', clock: clock(1) })).toContain('removed in 1 day.')
    expect(panel({ phase: 'ended', clock: clock(0.99) })).toContain('removed within a day.')
  })
  test('says while it is open who is back, and how to close it', () => {
    const said = panel({ phase: 'later', clock: clock(16.4) })
    expect(said).toContain('26 of 29 are back, 21 have finished')
    expect(said).toContain('Close the check')
    expect(said).toContain('M O S S 4 7')
  })
  test.each([
    ['during the lesson', { phase: 'debrief' }],
    ['in a class without checks', { phase: 'ended', checks: false }],
    ['where nobody came', { phase: 'ended', came: 0 }],
  ] as const)('is not there %s', (_when, info) => expect(panel(info)).toBe(''))
})

test('of students in a class that is over only cards and places are left to change', () => {
  const wall = wallOf(8)
  const info = infoOf({ phase: 'later' })
  const now = snapshotOf('teacher', { info, wall })
  const props = { now, room: fakeRoom(now), info, wall, onClose: nothing }
  const said = renderToStaticMarkup(<StudentsDialog {...props} />)
  for (const name of ['A new seat card for', 'Remove'])
    expect(said).toContain(`aria-label="${name} Brave Otter"`)
  expect(said).not.toMatch(/Nudge|Autopilot|autopilot|Table of|asks for help|stepped back/)
})

test('the projector names nobody, and shows nobody’s need for help', () => {
  const named = wallOf(8).students.map(({ name }) => name)
  for (const name of Object.keys(CLASS_SCREENS).filter((one) => one.startsWith('show-'))) {
    const said = screen(name)
    for (const student of named) expect(said).not.toContain(student)
    expect(said).not.toMatch(/help|away|autopilot/)
  }
})

describe('what can be done from the wall', () => {
  const wall = wallOf(8)
  const now = snapshotOf('teacher', { info: infoOf(), wall })
  const props = { now, room: fakeRoom(now), info: infoOf(), wall, onClose: nothing }
  const dialogs = { onOpen: nothing, onWatch: nothing, onReport: nothing, onHome: nothing }
  const [tile] = wall.tables

  test('about a table', () => {
    if (tile === undefined) throw new Error('a class has tables')
    const said = textOf(<TableDialog {...props} {...dialogs} tile={tile} />)
    for (const words of [
      'Watch it',
      'Show to everybody',
      'Finish the round',
      'Nudge',
      'A new table',
    ])
      expect(said).toContain(words)
  })
  test('about a student: all in words, also for a screen reader', () => {
    const markup = renderToStaticMarkup(<StudentsDialog {...props} />)
    for (const name of ['Autopilot for', 'A new seat card for', 'Remove'])
      expect(markup).toContain(`aria-label="${name} Brave Otter"`)
    expect(textOf(<StudentsDialog {...props} />)).toContain('Table of Brave Otter')
  })
  test('about the class', () => {
    const said = textOf(<MoreDialog {...props} {...dialogs} />)
    for (const words of ['Report', 'Teacher’s guide', 'The bell', 'End the class for everybody'])
      expect(said).toContain(words)
  })
  test('who answers a check is here, although not at the table', () => {
    if (tile === undefined) throw new Error('a class has tables')
    const away = { ...tile, phase: 'gathering' as const }
    const seats = away.seats.map((seat) => ({ ...seat, present: false }))
    const known = asInClass({ ...away, seats }, wall.students)
    expect(known.seats.map(({ present }) => present)).toEqual(
      known.seats.map(({ student }) =>
        wall.students.some((s) => s.number === student && s.present),
      ),
    )
  })
})

describe('at a table of a class', () => {
  const at = sitDown()
  at.letIn()
  const table = tableOf({ inClass: true })
  const now = { ...at.now(), table }

  test('nobody leaves, invites or deals cards; what is between student and teacher can be asked', () => {
    const props = { room: fakeRoom(snapshotOf('student')), info: infoOf(), you: youOf() }
    const menu = (
      <ClassMenu
        {...props}
        now={snapshotOf('student')}
        onHome={nothing}
        onCard={nothing}
        onAlone={nothing}
      />
    )
    const said = textOf(
      <TableMenu
        now={now}
        table={table}
        doing={at.table}
        inClass={{ note: null, menu }}
        onHome={nothing}
        onClose={nothing}
      />,
    )
    expect(said).not.toMatch(/Give up my seat|Invite|A new card, if/)
    expect(said).toContain('I need help')
    expect(said).toContain('Step back')
  })
  test('the game begins when the teacher starts it', () => {
    const lobby = {
      now,
      table,
      doing: at.table,
      inClass: undefined,
      onHome: nothing,
      onSit: nothing,
    }
    const said = textOf(<Lobby {...lobby} table={{ ...table, phase: 'gathering' }} />)
    expect(said).toContain('The game begins when your teacher starts it.')
    expect(said).not.toMatch(/Copy the link|Another name/)
  })
  test.each([
    [{ frozen: true }, 'The teacher has paused the game.'],
    [{ lastRound: true }, 'This is the last round.'],
    [{}, ''],
  ])('%j is said', (change, words) => {
    const notes = { ...now, table: { ...table, ...change } }
    expect(textOf(<TableNotes now={notes} doing={at.table} />).trim()).toContain(words)
  })

  const note = (
    you: Parameters<typeof youOf>[0],
    nudged = false,
    spotlight: string | null = null,
  ) => {
    const student = snapshotOf('student', { nudged })
    return textOf(
      <ClassNote
        now={student}
        room={fakeRoom(student)}
        info={infoOf({ spotlight })}
        you={youOf(you)}
        onHome={nothing}
        onCard={nothing}
        onAlone={nothing}
      />,
    )
  }
  test('the class tells what is most pressing', () => {
    const place = { table: 'FERN42', number: 1, seat: '0' } as const
    expect(note({})).toBe('')
    expect(note({ help: true })).toContain('You have asked for help.')
    expect(note({ help: true, steppedBack: true })).toContain('You have stepped back.')
    expect(note({ place }, false, 'FERN42')).toContain('Everybody looks at your table now.')
    expect(note({ steppedBack: true }, true)).toContain('Your teacher asks you')
  })
})

describe('the report', () => {
  test('says the gain with its interval, every idea, and what is missing', () => {
    const said = textOf(<ReportBody report={REPORT} />)
    if (REPORT.gain === null) throw new Error('the example has a gain')
    for (const sentence of gainWords(REPORT.gain).sentences) expect(said).toContain(sentence)
    expect(said).toContain('Most cells fail')
    expect(said).toContain('Table 8 2 too few too few')
    expect(said).toContain('none of those count as a student’s')
  })
  test('says what was kept weeks later, in a column and in words; nothing of it before', () => {
    const said = textOf(<ReportBody report={REPORT} />)
    if (REPORT.later === null) throw new Error('the example was asked again')
    for (const sentence of laterWords(REPORT.later, REPORT.students).sentences)
      expect(said).toContain(sentence)
    expect(said).toContain('Right 2 weeks later')
    expect(said).toContain('Most cells fail 10 of 28 (36%) 14 of 28 (50%) 12 of 24 (50%)')
    expect(textOf(<ReportBody report={{ ...REPORT, later: null }} />)).not.toMatch(/later/)
  })
  test('without enough answers says so', () => {
    expect(textOf(<ReportBody report={{ ...REPORT, gain: null }} />)).toContain(
      'There are too few answers to both checks',
    )
  })
})

test('the guide has all its parts', () => {
  const said = textOf(<GuideDialog onClose={nothing} />)
  for (const { you } of [...LESSON, ...LESSONS]) expect(said).toContain(you)
  for (const { say } of FREEZES) expect(said).toContain(say)
  for (const { points } of CURRICULUM) expect(said).toContain(points)
  for (const line of [...WIFI, ...STORED]) expect(said).toContain(line)
})

test('where the game is wrong about nature is said in six to eight points', () => {
  expect(DIFFERENCES_ALOUD.length).toBeGreaterThanOrEqual(6)
  expect(DIFFERENCES_ALOUD.length).toBeLessThanOrEqual(8)
})
