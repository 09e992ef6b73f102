import { IconHome, IconLogout, IconPlaneInflight, IconRefresh, IconUser } from '@tabler/icons-react'
import { useState } from 'react'
import type { SeatId } from '../../game/public'
import type { OnlineTable } from '../online/onlineTable'
import type { TableSnapshot } from '../online/state'
import type { SeatCard, TableInfo } from '../online/types'
import { SettingsButton } from '../settings/SettingsButton'
import { Button, Dialog, plural } from '../ui'
import { HostActions } from './HostActions'
import { Invite } from './Invite'
import { SeatCardView } from './SeatCardView'
import { SeatList } from './SeatList'
import type { InClass } from './TablePage'

interface TableMenuProps {
  now: TableSnapshot
  table: TableInfo
  doing: OnlineTable
  inClass: InClass | undefined
  onHome: () => void
  onClose: () => void
}

/** A new card for a seat: the old one no longer counts from this moment. */
interface Dealt {
  seat: SeatId
  card: SeatCard
}

const homeWords = (you: SeatId | null, inClass: InClass | undefined): string => {
  if (you !== null) return 'Home: your seat is kept'
  return inClass === undefined ? 'Home' : 'Back'
}

/** Everything about a table that is not the game: who comes, who plays, and how to go. */
export const TableMenu = ({ now, table, doing, inClass, onHome, onClose }: TableMenuProps) => {
  const [isLeaving, setLeaving] = useState(false)
  const [dealt, setDealt] = useState<Dealt | null>(null)
  const { you, card } = now
  const mine = table.seats.find(({ id }) => id === you)
  const isAutopilot = mine?.controller.by === 'autopilot'
  const newCard = async (seat: SeatId) => {
    const answer = await doing.newCard(seat)
    if (answer.ok && seat !== you) setDealt({ seat, card: answer.card })
  }
  return (
    <Dialog wide title={`Table ${table.code}`} onClose={onClose}>
      <div className="table-menu-go">
        <Button icon={<IconHome size={20} aria-hidden="true" />} onClick={onHome}>
          {homeWords(you, inClass)}
        </Button>
        {you !== null && table.phase === 'playing' && (
          <Button
            icon={
              isAutopilot ? (
                <IconUser size={20} aria-hidden="true" />
              ) : (
                <IconPlaneInflight size={20} aria-hidden="true" />
              )
            }
            onClick={() => {
              void doing.control(you, isAutopilot ? 'person' : 'autopilot')
              onClose()
            }}
          >
            {isAutopilot ? 'Play myself again' : 'Let autopilot play for me'}
          </Button>
        )}
        <SettingsButton />
      </div>
      {inClass?.menu}
      <section>
        <h3>At the table</h3>
        <SeatList
          table={table}
          you={you}
          beside={(seat) =>
            you === table.host &&
            seat.id !== you &&
            !table.inClass && (
              <HostActions seat={seat} doing={doing} onNewCard={() => void newCard(seat.id)} />
            )
          }
        />
        {dealt !== null && (
          <div className="table-dealt" role="status">
            <p>
              The new card for {table.seats.find(({ id }) => id === dealt.seat)?.name ?? 'the seat'}
              . Give it to them: the old one no longer counts.
            </p>
            <SeatCardView card={dealt.card} />
          </div>
        )}
        {table.watching > 0 && (
          <p className="table-hint">{plural(table.watching, 'person watches', 'people watch')}</p>
        )}
      </section>
      {card !== null && you !== null && (
        <section className="table-mine">
          <div>
            <h3>Your seat card</h3>
            <p>Keep this: it gives your seat back on any device.</p>
            {table.inClass ? (
              <p className="table-hint">
                Has somebody seen it? Your teacher can give you a new one.
              </p>
            ) : (
              <Button
                look="quiet"
                icon={<IconRefresh size={18} aria-hidden="true" />}
                onClick={() => void newCard(you)}
              >
                A new card, if somebody saw this one
              </Button>
            )}
          </div>
          <SeatCardView card={card} />
        </section>
      )}
      {!table.inClass && (
        <section>
          <h3>Invite</h3>
          <Invite code={table.code} />
        </section>
      )}
      {you !== null && !table.inClass && (
        <section className="table-leave">
          {isLeaving ? (
            <>
              <p>A bot plays on for you, and somebody else can take the seat. Give it up?</p>
              <Button onClick={() => setLeaving(false)}>Keep my seat</Button>
              <Button
                look="primary"
                onClick={() => {
                  void doing.leave()
                  onClose()
                }}
              >
                Give it up
              </Button>
            </>
          ) : (
            <Button
              look="quiet"
              icon={<IconLogout size={20} aria-hidden="true" />}
              onClick={() => setLeaving(true)}
            >
              Give up my seat
            </Button>
          )}
        </section>
      )}
    </Dialog>
  )
}
