import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { CARD_PICTURES, type CardPicture, type SeatCard } from '../protocol'

/** The id of a table: 72 bits, so that nobody finds a table by its match without having been there. */
export const newTableId = (): string => randomBytes(9).toString('base64url')

/** What a device keeps to prove that a seat is its own: 128 bits. */
export const newToken = (): string => randomBytes(16).toString('base64url')

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Takes the same time however much of the token is right. */
export const isTokenOf = (tokenHash: string, token: string): boolean =>
  timingSafeEqual(Buffer.from(tokenHash), Buffer.from(hashOf(token)))

/** Without what is easily misread: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const CODE_LETTERS = 'ACDEFGHJKMNPQRTWXY34679'
const CODE_LENGTH = 5

const picture = (): CardPicture => CARD_PICTURES[randomInt(CARD_PICTURES.length)] ?? 'fox'

/** A card of 32² pictures times 23⁵ codes; tries are limited per table. */
export const newCard = (): SeatCard => ({
  pictures: [picture(), picture()],
  code: Array.from(
    { length: CODE_LENGTH },
    () => CODE_LETTERS[randomInt(CODE_LETTERS.length)] ?? '',
  ).join(''),
})

const cardText = ({ pictures, code }: SeatCard): string =>
  [...pictures].sort().join(' ') + code.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Whether two cards are the same, however their code is spaced and whichever picture comes first. */
export const isSameCard = (one: SeatCard, other: SeatCard): boolean =>
  timingSafeEqual(Buffer.from(hashOf(cardText(one))), Buffer.from(hashOf(cardText(other))))
