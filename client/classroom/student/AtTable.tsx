import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { useTableAt } from '../../table/openTables'
import { TablePage } from '../../table/TablePage'
import { createKeptClasses } from '../kept'
import type { You } from '../types'
import { WatchTable } from '../WatchTable'
import { ClassMenu } from './ClassMenu'
import { ClassNote, SpotlightNote } from './ClassNote'
import { Predict, PredictionNote, usePrediction } from './Prediction'
import { classSeats, keepPlace } from './seats'
import type { InsideProps } from './StudentPage'

type Place = NonNullable<You['place']>

interface AtTableProps extends InsideProps {
  /** What this part of the lesson adds to the class's notes. */
  note?: ReactNode
}

interface SeatedProps extends AtTableProps {
  place: Place
}

/** The connection to the own table stays, whatever else is shown meanwhile. */
const Seated = (props: SeatedProps) => {
  const { place, info, onHome, onCard, note } = props
  const table = useTableAt(place.table, classSeats)
  const isOver = useSyncExternalStore(table.subscribe, table.getSnapshot).table?.phase === 'over'
  const [prediction, predict] = usePrediction(info.code)
  const [predicting, setPredicting] = useState(false)
  const { spotlight } = info
  const isEarly = isOver && info.phase === 'playing'
  // A board that was looked at before must not be heard behind the one that all look at.
  if (spotlight !== null && spotlight !== place.table)
    return <WatchTable key={spotlight} code={spotlight} note={<SpotlightNote />} onBack={onHome} />
  if (isEarly && predicting)
    return (
      <Predict
        {...{ now: props.now, onHome, prediction }}
        onPredict={predict}
        onGame={() => setPredicting(false)}
      />
    )
  return (
    <TablePage
      table={table}
      inClass={{
        note: (
          <>
            {note}
            {isEarly && (
              <PredictionNote prediction={prediction} onOpen={() => setPredicting(true)} />
            )}
            <ClassNote {...props} />
          </>
        ),
        menu: <ClassMenu {...props} />,
        watches: props.you.steppedBack,
        answers: props.you.before,
      }}
      onHome={onHome}
      onSit={onHome}
      onCard={onCard}
      onNewTable={onHome}
    />
  )
}

/** Keeps the seat first: the table is entered with what is kept. */
const WithSeat = (props: SeatedProps & { token: string }) => {
  const { place, token } = props
  useState(() => keepPlace(place, token))
  return <Seated {...props} />
}

/** The student's own table. Whoever is moved to another table is there at once. */
export const AtTable = (props: AtTableProps & { place: Place }) => {
  const { place, now } = props
  const token = createKeptClasses().find(now.code)?.student?.token ?? ''
  return <WithSeat key={`${place.table}/${place.seat}/${token}`} {...props} token={token} />
}
