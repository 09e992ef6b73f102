import { useState } from 'react'
import type { BotName } from '../../game/public'
import { createApi } from '../online/api'
import { createSeats } from '../online/seats'
import type { Trouble } from '../online/trouble'
import type { Seated } from '../online/types'
import type { NewGame } from '../setup/form'
import { SetupPage } from '../setup/SetupPage'
import { DoorPage } from '../table/DoorPage'
import { useTableAt } from '../table/openTables'
import { TablePage } from '../table/TablePage'
import { Button } from '../ui'
import { ProblemNote } from '../table/ProblemNote'
import { findCode } from './findCode'
import type { Go, Route } from './route'
import '../table/table.css'

const api = createApi()
const seats = createSeats()

const keep = ({ table, seat, token }: Seated): void =>
  void seats.keep({ code: table.code, seat, token, told: null })

const NEW_TABLE: Route = { at: 'setup', way: 'online' }

/** Sets a table up on the server. */
const OpenRoute = ({ go }: { go: Go }) => {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Trouble | null>(null)
  const start = async ({ setup, controllers }: NewGame) => {
    setBusy(true)
    setProblem(null)
    const whoPlays = Object.values(controllers).map((controller): 'person' | BotName =>
      controller.by === 'bot' ? controller.bot : 'person',
    )
    const answer = await api.open({ setup, seats: whoPlays })
    setBusy(false)
    if (!answer.ok) {
      setProblem(answer.problem)
      return
    }
    keep(answer)
    go({ at: 'table', code: answer.table.code, as: 'player' })
  }
  return (
    <>
      <SetupPage
        way="online"
        note={null}
        busy={isBusy}
        onBack={() => go({ at: 'home' })}
        onStart={(game) => void start(game)}
      />
      {problem !== null && (
        <div className="table-toast">
          <ProblemNote problem={problem}>
            <Button onClick={() => setProblem(null)}>Close</Button>
          </ProblemNote>
        </div>
      )}
    </>
  )
}

interface AtTableProps {
  code: string
  go: Go
  onSit: () => void
}

const AtTable = ({ code, go, onSit }: AtTableProps) => {
  const table = useTableAt(code, seats)
  return (
    <TablePage
      table={table}
      onHome={() => go({ at: 'home' })}
      onSit={onSit}
      onCard={() => go({ at: 'table', code, as: 'card' })}
      onNewTable={() => go(NEW_TABLE)}
    />
  )
}

type TableRoute = Extract<Route, { at: 'table' }>

/** Whoever has a seat, or wants to watch, is at the table; everybody else at its door. */
const TableOrDoor = ({ route, go }: { route: TableRoute; go: Go }) => {
  const { code, as } = route
  // The address may stay as it is while the seat changes.
  const [turn, setTurn] = useState(0)
  const seat = as === 'player' ? seats.find(code) : undefined
  const sitAt = (at: string, how?: 'replace') => {
    go({ at: 'table', code: at, as: 'player' }, how)
    setTurn(turn + 1)
  }
  const seated = (answer: Seated) => {
    keep(answer)
    sitAt(answer.table.code, 'replace')
  }
  if (as === 'watcher' || seat !== undefined)
    return (
      <AtTable
        key={`${code}/${seat?.token ?? ''}/${turn}`}
        code={code}
        go={go}
        onSit={() => sitAt(code)}
      />
    )
  return (
    <DoorPage
      key={code}
      code={code}
      showsCard={as === 'card'}
      api={api}
      onSeated={seated}
      onWatch={() => go({ at: 'table', code, as: 'watcher' })}
      onShowCard={() => go({ at: 'table', code, as: 'card' }, 'replace')}
      onHome={() => go({ at: 'home' })}
      onOther={(other) => void findCode(other).then((found) => go(found))}
      onNewTable={() => go(NEW_TABLE)}
    />
  )
}

/** Everything that needs the server. */
export const OnlineRoute = ({ route, go }: { route: Route; go: Go }) =>
  route.at === 'table' ? <TableOrDoor route={route} go={go} /> : <OpenRoute go={go} />
