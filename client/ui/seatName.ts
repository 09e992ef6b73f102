import type { SeatId } from '../../game/public'

const NAMES: Readonly<Record<SeatId, string>> = {
  '0': 'Quiet Heron',
  '1': 'Brave Otter',
  '2': 'Calm Wren',
  '3': 'Kind Lynx',
  '4': 'Juniper',
  '5': 'Bright Fern',
}

/** Names come from a fixed list, so that nobody types a name of a person into the game. */
export const seatName = (seat: SeatId): string => NAMES[seat]
