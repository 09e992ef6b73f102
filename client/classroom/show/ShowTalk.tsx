import { ClassFunnel } from '../ClassFunnel'
import { DIFFERENCES_ALOUD } from '../nature'
import { DEBRIEF_QUESTIONS } from '../questions'
import { VoteBars } from '../VoteBars'
import { LossPanel } from '../wall/LossPanel'
import type { ShowProps } from './ProjectorPage'

const Funnel = ({ wall }: ShowProps) => (
  <section className="show-panel show-funnel" aria-labelledby="show-funnel">
    <h2 id="show-funnel" className="display">
      Your cells, and those in a mouse
    </h2>
    <ClassFunnel isLarge funnel={wall.funnel} />
    <p>
      In mice most cells left the vessel, and then failed to grow: of cells put straight into the
      blood, 80% left the vessels alive, 2% began to grow, 0.02% became a tumour (Luzzi 1998).
    </p>
  </section>
)

const Nature = () => (
  <section className="show-panel show-nature" aria-labelledby="show-nature">
    <h2 id="show-nature" className="display">
      Where the game is wrong about nature
    </h2>
    <ul>
      {DIFFERENCES_ALOUD.map(({ title, words }) => (
        <li key={title}>
          <b>{title}.</b> {words}
        </li>
      ))}
    </ul>
  </section>
)

/** After the game: the class's own funnel; or the question that it talks about. */
export const ShowTalk = (props: ShowProps) => {
  const { info, wall } = props
  const { debrief } = info
  if (debrief === null)
    return (
      <main className="show-talk">
        <Funnel {...props} />
        <LossPanel losses={wall.losses} title="What stopped your cells" />
        <Nature />
      </main>
    )
  const { title, stem, options } = DEBRIEF_QUESTIONS[debrief.question]
  return (
    <main className="show-main show-question">
      <p className="show-lead">{title}</p>
      <h2 className="display">{stem}</h2>
      {debrief.shown && wall.votes !== null ? (
        <VoteBars options={options} votes={wall.votes} />
      ) : (
        <>
          <ol className="show-options">
            {Object.entries(options).map(([choice, option]) => (
              <li key={choice}>
                <b>{choice.toUpperCase()}</b> {option}
              </li>
            ))}
          </ol>
          <p className="show-lead">Choose on your own device. Then we talk.</p>
        </>
      )}
    </main>
  )
}
