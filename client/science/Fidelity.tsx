import { FUNNEL_OF_GAME } from '../../game/public'
import { useWidth } from '../end/useWidth'
import { MOUSE } from '../end/facts'
import { FidelityChart, FidelityKey } from './FidelityChart'
import { BEFORE_VESSEL, FIDELITY_ROWS, gamesForOne, PEOPLE, shareWords } from './fidelityFacts'

const Table = () => (
  <table className="fidelity-table">
    <caption>Of the cells that entered a vessel, how many came so far</caption>
    <thead>
      <tr>
        <th scope="col">Step</th>
        <th scope="col">The game</th>
        <th scope="col">Mouse liver</th>
        <th scope="col">Model of people</th>
      </tr>
    </thead>
    <tbody>
      {FIDELITY_ROWS.map(({ step, game, mouse, people }) => (
        <tr key={step}>
          <th scope="row">{step}</th>
          {[game, mouse, people].map((share, i) => (
            <td key={i}>{share === null ? '–' : shareWords(share)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const games = FUNNEL_OF_GAME.games.toLocaleString('en')

/** How far cells come in the game, beside what studies found, and why the odds are raised. */
export const Fidelity = () => {
  const [ref, width] = useWidth()
  return (
    <section className="science-fidelity" aria-labelledby="science-fidelity">
      <h3 id="science-fidelity">The game beside two studies</h3>
      <p>
        Each line to the left stands for a hundredth of the cells. The game’s figures are counted in{' '}
        {games} games that four bots played.
      </p>
      <FidelityKey />
      <div ref={ref}>{width > 0 && <FidelityChart width={width} />}</div>
      <Table />
      <p>
        Before that, {shareWords(BEFORE_VESSEL.stroma)} of the cells that set out in the game
        reached the stroma, and {shareWords(BEFORE_VESSEL.vessel)} entered a vessel. The studies
        named here did not count these steps.
      </p>
      <h3>Why are the odds raised?</h3>
      <p>
        With the odds of the mouse study, about {gamesForOne(MOUSE.tumour).toLocaleString('en')}{' '}
        games would pass before a single new tumour grew at the table. With those of the model of
        people it would be about {gamesForOne(PEOPLE).toLocaleString('en')}. You would learn that
        most cells fail, and nothing about how.
      </p>
      <p className="science-sure">
        Mouse liver: Luzzi 1998. Model of people: Coumans 2013, of breast cancer. The two count
        different things: cells put into blood, and cells that had spread.
      </p>
    </section>
  )
}
