import { useState } from 'react'
import { useAwake } from '../../table/useSigns'
import { ClassConnection, ClassProblem } from '../Connection'
import type { OnlineClass } from '../openClass'
import type { ClassSnapshot } from '../state'
import type { ClassInfo, Wall } from '../types'
import { isOver } from '../words'
import { ReportPage } from '../report/ReportPage'
import { FreezeNotes } from './FreezeNotes'
import { Side } from './Side'
import { Tiles } from './Tiles'
import { useFreezeKey } from './useFreezeKey'
import { WallBar } from './WallBar'
import { WallDialogs, type Opened } from './WallDialogs'
import { WallVoice } from './WallVoice'
import { WatchFromWall } from './WatchFromWall'

/** What every part of the wall works with, once the class is known. */
export interface WallProps {
  now: ClassSnapshot
  room: OnlineClass
  info: ClassInfo
  wall: Wall
}

/** What lies over the tiles: a table that is watched, or the report. */
type Over = { watch: string } | 'report' | null

/** The wall, with whatever lies over it. */
export const WallScreen = (props: WallProps & { onHome: () => void }) => {
  const { now, room, info, wall, onHome } = props
  const [over, setOver] = useState<Over>(null)
  const [opened, setOpened] = useState<Opened>(null)
  const isClassOver = isOver(info.phase)
  useFreezeKey(() => {
    if (!isClassOver) void room.ask('freeze', { frozen: !info.frozen })
  })
  useAwake(info.phase !== 'ended')
  const onWatch = (watch: string) => {
    setOpened(null)
    setOver({ watch })
  }
  const watched = over !== null && over !== 'report' ? over.watch : null
  const showsReport = over === 'report' || (isClassOver && watched === null)
  return (
    <>
      {watched !== null ? (
        <WatchFromWall {...props} code={watched} onBack={() => setOver(null)} />
      ) : showsReport ? (
        <ReportPage
          {...props}
          onBack={isClassOver ? onHome : () => setOver(null)}
          onStudents={() => setOpened('students')}
        />
      ) : (
        <div className="wall">
          <WallBar {...props} onOpen={setOpened} />
          <ClassConnection now={now} />
          <FreezeNotes {...props} />
          <main className={info.debrief === null ? 'wall-main' : 'wall-main wall-main-talk'}>
            <Tiles {...props} onOpen={(table) => setOpened({ table })} />
            <Side {...props} />
          </main>
        </div>
      )}
      <WallDialogs
        {...props}
        opened={opened}
        onOpen={setOpened}
        onWatch={onWatch}
        onReport={() => {
          setOpened(null)
          setOver('report')
        }}
        onHome={onHome}
      />
      <ClassProblem now={now} room={room} />
      <WallVoice wall={wall} />
    </>
  )
}
