import type { SeatCard } from '../online/types'
import { Spelled } from '../ui'
import { PICTURES } from './words'

/** What gives a seat back on any device: two pictures and five characters. */
export const SeatCardView = ({ card }: { card: SeatCard }) => (
  <div className="table-card" role="group" aria-label="Seat card">
    {card.pictures.map((picture, i) => (
      <span key={i} className="table-card-picture">
        <span aria-hidden="true">{PICTURES[picture]}</span>
        {picture}
      </span>
    ))}
    <b className="table-card-code">
      <Spelled text={card.code} />
    </b>
  </div>
)
