import { Page } from '../../table/Page'
import { ClassConnection } from '../Connection'
import { WatchTable } from '../WatchTable'
import { AtTable } from './AtTable'
import { SpotlightNote } from './ClassNote'
import { DoorArt } from './DoorArt'
import type { InsideProps } from './StudentPage'

/** Before there is a table for somebody: a moment, as a rule. */
export const NoTable = ({ now, info, you, onHome }: InsideProps) => {
  if (info.spotlight !== null)
    return (
      <WatchTable
        key={info.spotlight}
        code={info.spotlight}
        note={<SpotlightNote />}
        onBack={onHome}
      />
    )
  return (
    <Page title={`Class ${info.code}`} onHome={onHome}>
      <ClassConnection now={now} />
      <main className="class-main">
        <DoorArt />
        <p className="class-lead" role="status">
          {you.name}, a table is being made ready for you. This page goes there by itself.
        </p>
      </main>
    </Page>
  )
}

/** The game, at whatever table the student has a seat. */
export const Playing = (props: InsideProps) => {
  const { place } = props.you
  return place === null ? <NoTable {...props} /> : <AtTable {...props} place={place} />
}
