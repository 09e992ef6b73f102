import { createContext, useContext, type ReactNode } from 'react'
import { SEAT_NAMES, type SeatId, type SeatNames } from '../../game/public'

const NamesContext = createContext<SeatNames>(SEAT_NAMES)

/** Says what the seats are called on the screens inside; outside of any table they have fixed names. */
export const NamesProvider = ({ names, children }: { names: SeatNames; children: ReactNode }) => (
  <NamesContext value={names}>{children}</NamesContext>
)

export const useSeatNames = (): SeatNames => useContext(NamesContext)

/** What a seat is called at this table. */
export const useSeatName = (): ((seat: SeatId) => string) => {
  const names = useSeatNames()
  return (seat) => names[seat]
}
