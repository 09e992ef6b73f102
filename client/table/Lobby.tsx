import { IconPlayerPlay, IconRefresh } from '@tabler/icons-react'
import type { OnlineTable } from '../online/onlineTable'
import type { TableSnapshot } from '../online/state'
import type { TableInfo } from '../online/types'
import { Button, LENGTH_WORDS, plural } from '../ui'
import { Invite } from './Invite'
import { Page } from './Page'
import { SeatCardView } from './SeatCardView'
import { SeatList } from './SeatList'
import { TableNotes } from './TableNotes'
import type { InClass } from './TablePage'

interface LobbyProps {
  now: TableSnapshot
  table: TableInfo
  doing: OnlineTable
  onHome: () => void
  inClass: InClass | undefined
  onSit: () => void
}

/** What will be played, in one line. */
const planOf = ({ setup }: TableInfo): string =>
  [
    LENGTH_WORDS[setup.length].name,
    LENGTH_WORDS[setup.length].minutes,
    ...(setup.pairs ? ['pairs'] : []),
    ...(setup.secretOffers ? ['secret offers'] : []),
  ].join(' · ')

const startWords = ({ seats }: TableInfo): string => {
  const free = seats.filter(({ open }) => open).length
  if (free === 0) return 'Everybody is here.'
  return `${plural(free, 'free seat')}: bots play ${free === 1 ? 'it' : 'them'}, and people can still take ${free === 1 ? 'it' : 'them'} later.`
}

/** People gather: the code to come with, the seats as they fill, one's own seat card. */
export const Lobby = ({ now, table, doing, inClass, onHome, onSit }: LobbyProps) => {
  const { you, card } = now
  const isHost = you !== null && you === table.host
  const host = table.seats.find(({ id }) => id === table.host)?.name ?? 'the host'
  return (
    <Page title={`Table ${table.code}`} onHome={onHome}>
      {inClass?.note}
      <TableNotes now={now} doing={doing} onSit={onSit} />
      <main className="table-main table-lobby">
        {!table.inClass && (
          <section className="ui-panel" aria-label="How to come to this table">
            <Invite code={table.code} />
          </section>
        )}
        <section className="ui-panel table-lobby-seats" aria-labelledby="lobby-seats">
          <h2 id="lobby-seats" className="display">
            Seats
          </h2>
          <p className="table-hint">{planOf(table)}</p>
          <SeatList
            table={table}
            you={you}
            beside={({ id }) =>
              id === you &&
              !table.inClass && (
                <Button
                  icon={<IconRefresh size={18} aria-hidden="true" />}
                  onClick={() => void doing.rename()}
                >
                  Another name
                </Button>
              )
            }
          />
          {table.watching > 0 && (
            <p className="table-hint">{plural(table.watching, 'person watches', 'people watch')}</p>
          )}
        </section>
        {card !== null && (
          <section className="ui-panel table-mine" aria-labelledby="lobby-card">
            <div>
              <h2 id="lobby-card" className="display">
                Your seat card
              </h2>
              <p>Keep this: it gives your seat back on any device. A photo will do.</p>
            </div>
            <SeatCardView card={card} />
          </section>
        )}
        <section className="table-start" aria-live="polite">
          {table.inClass ? (
            <p>The game begins when your teacher starts it.</p>
          ) : isHost ? (
            <>
              <p>{startWords(table)}</p>
              <Button
                look="primary"
                icon={<IconPlayerPlay size={22} aria-hidden="true" />}
                onClick={() => void doing.start()}
              >
                Start
              </Button>
            </>
          ) : (
            <p>
              {you === null ? 'You are watching. ' : 'You have a seat. '}
              The game begins when {host} starts it.
            </p>
          )}
        </section>
      </main>
    </Page>
  )
}
