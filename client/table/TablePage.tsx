import { IconMenu2 } from '@tabler/icons-react'
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Answers } from '../../game/public'
import { MatchPage } from '../match/MatchPage'
import { MatchProvider } from '../match/useMatch'
import { namesAt } from '../online/onlineMatch'
import type { OnlineTable } from '../online/onlineTable'
import type { TableSnapshot } from '../online/state'
import type { TableInfo } from '../online/types'
import { IconButton, NamesProvider } from '../ui'
import { Lobby } from './Lobby'
import { OnlineEnd } from './OnlineEnd'
import { Page } from './Page'
import { Shut } from './Shut'
import { TableDialogs } from './TableDialogs'
import { TableMenu } from './TableMenu'
import { ConnectionNote, TableNotes } from './TableNotes'
import { SaidList, TalkButton } from './Talk'
import { useAwake, useSigns } from './useSigns'

interface TablePageProps {
  table: OnlineTable
  onHome: () => void
  /** To the door, where free seats are. */
  onSit: () => void
  onCard: () => void
  onNewTable: () => void
  /** What a class adds to its tables. */
  inClass?: InClass | undefined
}

export interface InClass {
  /** What the class tells, above what the table does. */
  note: ReactNode
  /** What one can ask of the teacher; null where there is nothing to ask. */
  menu: ReactNode
  /** Whether the person only watches, although the seat stays theirs. */
  watches?: boolean
  /** What the person answered in the check before the game. */
  answers?: Answers
}

interface AtTableProps extends TablePageProps {
  now: TableSnapshot
  info: TableInfo
}

const AtBoard = ({ table, now, info, onHome, onSit, inClass }: AtTableProps) => {
  const [menu, setMenu] = useState(false)
  const { you } = now
  if (now.match === null) return null
  const match =
    inClass?.watches === true ? { ...now.match, seat: null, legal: [], canUndo: false } : now.match
  return (
    <MatchProvider match={match}>
      {match.view.phase === 'over' && match.happened.length + now.recap.length === 0 ? (
        <OnlineEnd
          key={match.number}
          match={match}
          table={info}
          you={you}
          doing={table}
          isConnected={now.connection === 'connected'}
          answers={inClass?.answers}
          note={
            <>
              {inClass?.note}
              <ConnectionNote now={now} />
            </>
          }
          onHome={onHome}
        />
      ) : (
        <MatchPage
          key={match.number}
          onLeave={onHome}
          note={
            <>
              {inClass?.note}
              <TableNotes now={now} doing={table} onSit={onSit} />
            </>
          }
          pressing={<TableNotes now={now} doing={table} />}
          isTold={now.recap.length > 0}
          menu={
            <>
              {you !== null && <TalkButton doing={table} />}
              <IconButton label="The table: people, cards, leaving" onClick={() => setMenu(true)}>
                <IconMenu2 size={22} aria-hidden="true" />
              </IconButton>
            </>
          }
        />
      )}
      {menu && (
        <TableMenu
          now={now}
          table={info}
          doing={table}
          inClass={inClass}
          onHome={onHome}
          onClose={() => setMenu(false)}
        />
      )}
    </MatchProvider>
  )
}

/** A table online: people gather, play, and see how it ended. */
export const TablePage = (props: TablePageProps) => {
  const { table, onHome, onSit, onCard, onNewTable, inClass } = props
  const now = useSyncExternalStore(table.subscribe, table.getSnapshot)
  const { table: info, match, connection, shut } = now
  useSigns(table.here)
  useAwake(match !== null)
  useEffect(() => {
    document.title = `Table ${now.code} · Seed & Soil`
    return () => {
      document.title = 'Seed & Soil'
    }
  }, [now.code])

  if (shut !== null) return <Shut {...{ now, onHome, onNewTable, inClass }} />
  if (info === null)
    return (
      <Page title={`Table ${now.code}`} onHome={onHome}>
        {inClass?.note}
        <TableNotes now={now} doing={table} onSit={onSit} />
        <main className="table-main table-door">
          <p role="status">
            {connection === 'offline' ? 'Trying to reach the table…' : 'Coming to the table…'}
          </p>
        </main>
      </Page>
    )
  return (
    <NamesProvider names={namesAt(info)}>
      {match === null ? (
        <Lobby
          now={now}
          table={info}
          doing={table}
          inClass={inClass}
          onHome={onHome}
          onSit={onSit}
        />
      ) : (
        <AtBoard {...props} now={now} info={info} />
      )}
      <SaidList said={now.said} />
      <TableDialogs
        // Who is moved to another table loses a seat on the way: the class tells what there is to tell.
        now={inClass === undefined ? now : { ...now, out: null }}
        doing={table}
        onCard={onCard}
      />
    </NamesProvider>
  )
}
