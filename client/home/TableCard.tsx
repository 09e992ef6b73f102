import { IconArmchair } from '@tabler/icons-react'
import type { KeptSeat } from '../online/seats'
import { Button, Token } from '../ui'
import '../saves/saves.css'

interface TableCardProps {
  /** The seats that this device holds, newest first. */
  seats: readonly KeptSeat[]
  onOpen: (code: string) => void
}

/** A table online at which this device has a seat. */
export const TableCard = ({ seats, onOpen }: TableCardProps) => {
  const [newest] = seats
  if (newest === undefined) return null
  const { code, seat } = newest
  return (
    <section className="saves-card" aria-label="Your seat online">
      <Token seat={seat} size={28} />
      <p>
        <b>Your seat at {code}</b>
        <small>Kept for you, on any device with your seat card</small>
      </p>
      <Button
        look="primary"
        icon={<IconArmchair size={20} aria-hidden="true" />}
        onClick={() => onOpen(code)}
      >
        Back to table {code}
      </Button>
    </section>
  )
}
