import {
  cardOf,
  describeCard,
  tumourCard,
  type SeatId,
  type View,
  TUMOUR_NAMES,
} from '../../game/public'
import { groupsAt } from '../board/groups'
import { SPOTS, seatOf, spotName } from '../match/spots'
import { DIAL_NAMES } from '../match/words'
import { AskScience } from '../tutor/AskScience'
import { Dialog, plural, useSeatName } from '../ui'

const Where = ({ view, seat }: { view: View; seat: SeatId }) => (
  <dl className="players-where">
    {SPOTS.map((spot) => {
      const mine = groupsAt(view, spot, seat).filter((group) => group.seat === seat)
      return mine.length === 0 ? null : (
        <div key={spot}>
          <dt>{spotName(spot)}</dt>
          <dd>{mine.map((group) => group.words).join(', ')}</dd>
        </div>
      )
    })}
  </dl>
)

/** All that is open about a seat: its type, its adaptations, where its cells are. */
export const PlayerDialog = ({
  view,
  seat,
  onClose,
}: {
  view: View
  seat: SeatId
  onClose: () => void
}) => {
  const seatName = useSeatName()
  const state = seatOf(view, seat)
  const tumour = tumourCard(state.tumour)
  return (
    <Dialog title={seatName(seat)} onClose={onClose}>
      <p>
        {plural(state.points, 'point')} · {plural(state.cubes, 'cube')} · dial{' '}
        {DIAL_NAMES[state.dial].toLowerCase()} · {state.launched} launched, {state.lost} lost
      </p>
      <section className="players-trait">
        <h3>
          {TUMOUR_NAMES[state.tumour]}
          <AskScience
            asked={{ about: 'topic', topic: `tumour-${state.tumour}` }}
            label={`Read about where it spreads in people: ${TUMOUR_NAMES[state.tumour]}`}
          />
        </h3>
        <p>{describeCard(tumour).join(' ')}</p>
        <p className="players-why">{tumour.biology}</p>
      </section>
      {state.adaptations.map((id) => (
        <section key={id} className="players-trait">
          <h3>{cardOf(id).title}</h3>
          <p>{describeCard(cardOf(id)).join(' ')}</p>
        </section>
      ))}
      <Where view={view} seat={seat} />
    </Dialog>
  )
}
