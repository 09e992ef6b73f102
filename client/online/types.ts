/** The server's words that the store and its screens share. */
export type {
  Author,
  CardPicture,
  Controller,
  Phrase,
  SeatCard,
  Seated,
  SeatInfo,
  Snapshot,
  Step,
  TableInfo,
} from '../../server/protocol'
export type { ViewChange } from '../../game/public'
