import { IconArmchair, IconCrown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { TUMOUR_NAMES } from '../../game/public'
import { isAway } from '../online/onlineMatch'
import type { SeatInfo, TableInfo } from '../online/types'
import { BOT_WORDS, CLONES, SeatMark, Token } from '../ui'

const nameOf = ({ name, open, controller }: SeatInfo): string => {
  if (name !== null) return name
  if (open) return 'Free seat'
  return controller.by === 'bot' ? BOT_WORDS[controller.bot] : 'Free seat'
}

interface SeatListProps {
  table: TableInfo
  you: SeatInfo['id'] | null
  /** Buttons that go with a seat. */
  beside?: (seat: SeatInfo) => ReactNode
}

/** The seats of a table: who has them, who is there, who began it. */
export const SeatList = ({ table, you, beside }: SeatListProps) => (
  <ul className="table-seats">
    {table.seats.map((seat, i) => {
      const tumour = table.setup.seats[i]?.tumour ?? 'dealt'
      const isFree = seat.name === null && seat.open
      return (
        <li key={seat.id} className={isFree ? 'table-seat table-seat-free' : 'table-seat'}>
          <Token seat={seat.id} size={40} {...(isFree && { state: 'lost' as const })} />
          <p>
            <b>
              {nameOf(seat)}
              {seat.id === you && ' (you)'}
            </b>
            <small>
              {CLONES[seat.id].name} {CLONES[seat.id].shape}
              {tumour !== 'dealt' && ` · ${TUMOUR_NAMES[tumour]}`}
              {seat.id === table.host && seat.name !== null && !table.inClass && (
                <span className="ui-seat-mark">
                  <IconCrown size={14} aria-hidden="true" /> host
                </span>
              )}
              {isFree && (
                <span className="ui-seat-mark">
                  <IconArmchair size={14} aria-hidden="true" /> waiting for a person
                </span>
              )}
              {(!isFree || table.phase === 'playing') && (
                <SeatMark controller={seat.controller} away={isAway(seat)} />
              )}
            </small>
          </p>
          {beside?.(seat)}
        </li>
      )
    })}
  </ul>
)
