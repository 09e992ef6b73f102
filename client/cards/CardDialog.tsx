import type { ReactNode } from 'react'
import { cardOf, type CardId } from '../../game/public'
import { Dialog } from '../ui'
import { FullCard } from './FullCard'

/** A card, whole, above everything else. */
export const CardDialog = ({
  id,
  onClose,
  children,
}: {
  id: CardId
  onClose: () => void
  /** What can be done with the card. */
  children?: ReactNode
}) => {
  const card = cardOf(id)
  if (card.deck === 'tumour') return null
  return (
    <Dialog title="The card in full" onClose={onClose}>
      <FullCard card={card} />
      {children}
    </Dialog>
  )
}
