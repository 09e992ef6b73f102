import type { AnyCard, SmallPrint } from './define'
import type { CardId } from './vocabulary'

type Printed = Pick<AnyCard, 'id'> & SmallPrint

/** Each card once more; a built page holds no more of it here than the type says. */
const FILES: Record<string, Printed> = import.meta.glob(['./cards/*/*.ts', '!./cards/tumours/*'], {
  eager: true,
  import: 'default',
  query: '?small-print',
})
const BY_ID = new Map(Object.values(FILES).map((card) => [card.id, card]))

/**
 * What stands small on the event card or adaptation with this id.
 *
 * @throws RangeError where there is none
 */
export const smallPrintOf = (id: CardId): SmallPrint => {
  const card = BY_ID.get(id)
  if (card === undefined) throw new RangeError(`no card ${id}`)
  return card
}
