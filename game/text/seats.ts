import type { SeatId, TumourType } from '../vocabulary'

/** What the seats are called at a table. */
export type SeatNames = Readonly<Record<SeatId, string>>

/** Generated names, one a seat, for games on one device: nobody types a name. */
export const SEAT_NAMES: SeatNames = {
  '0': 'Quiet Heron',
  '1': 'Brave Otter',
  '2': 'Calm Wren',
  '3': 'Kind Lynx',
  '4': 'Juniper',
  '5': 'Bright Fern',
}

export const seatName = (seat: SeatId): string => SEAT_NAMES[seat]

export const TUMOUR_NAMES: Readonly<Record<TumourType, string>> = {
  breast: 'Breast',
  prostate: 'Prostate',
  colorectal: 'Colorectal',
  lung: 'Lung',
  melanoma: 'Melanoma',
  kidney: 'Kidney',
}
