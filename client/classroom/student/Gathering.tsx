import { Page } from '../../table/Page'
import { SeatCardView } from '../../table/SeatCardView'
import { ClassConnection } from '../Connection'
import { CARE_NOTE } from '../words'
import type { InsideProps } from './StudentPage'

/** While the class gathers: a name, a seat card to keep, and the care note. */
export const Gathering = ({ now, info, you, onHome }: InsideProps) => (
  <Page title={`Class ${info.code}`} onHome={onHome}>
    <ClassConnection now={now} />
    <main className="class-main">
      <section className="ui-panel class-you" aria-labelledby="class-name">
        <p className="class-hint">In this class you are</p>
        <h2 id="class-name" className="display">
          {you.name}
        </h2>
        <p role="status">
          You are in{you.place !== null && <b>, at table {you.place.number}</b>}. {info.came} of{' '}
          {info.expected} have come. It begins when your teacher starts.
        </p>
      </section>
      <section className="ui-panel" aria-labelledby="class-card">
        <h2 id="class-card" className="display">
          Your seat card
        </h2>
        <p>Keep it: a photo will do. It gives your place back on any device.</p>
        <SeatCardView card={you.card} />
      </section>
      <section className="ui-panel class-care" aria-labelledby="class-care">
        <h2 id="class-care" className="display">
          Before we begin
        </h2>
        <p>{CARE_NOTE}</p>
      </section>
    </main>
  </Page>
)
