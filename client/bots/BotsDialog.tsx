import { Choice } from '../setup/Choice'
import { Dialog, Token } from '../ui'
import { PACE_WORDS, PACES } from './pace'
import { byRound } from './rounds'
import type { Bots } from './told'
import { ToldMove } from './ToldMove'
import { useHold } from './useHold'

/** How quickly bots follow each other, what they did in the last two rounds, and why. */
export const BotsDialog = ({ bots, onClose }: { bots: Bots; onClose: () => void }) => {
  useHold()
  return (
    <Dialog title="The bots" wide onClose={onClose}>
      <fieldset className="bots-paces">
        <legend>How quickly they move</legend>
        {PACES.map((pace) => (
          <Choice
            key={pace}
            name="pace"
            title={PACE_WORDS[pace].name}
            words={PACE_WORDS[pace].words}
            checked={bots.pace === pace}
            onChange={() => bots.setPace(pace)}
          />
        ))}
        {bots.canPredict && (
          <Choice
            name="predict"
            kind="checkbox"
            title="Predict the bot"
            words="Once a round, say what a bot will do. Nobody keeps score."
            checked={bots.predicts}
            onChange={() => bots.setPredicts(!bots.predicts)}
          />
        )}
      </fieldset>
      {byRound(bots.told).map(({ round, moves }) => (
        <section key={round} aria-label={`What the bots did in round ${round}`}>
          <h3 className="bots-round">Round {round}</h3>
          <ol className="bots-list">
            {moves.map((told) => (
              <li key={told.id}>
                <Token seat={told.seat} size={24} />
                <ToldMove told={told} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Dialog>
  )
}
