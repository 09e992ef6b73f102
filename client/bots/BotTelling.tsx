import { IconArrowRight, IconLoader2, IconPlayerTrackNext } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { SeatId } from '../../game/public'
import { Button, Token, useSeatName } from '../ui'
import './bots.css'
import { BotsButton } from './BotsButton'
import { PredictionCard } from './PredictionCard'
import type { Bots, Told } from './told'
import { ToldMove } from './ToldMove'

/** After a guess the answer comes with its reason; who has read that need not wait any longer. */
const afterGuess = (bots: Bots, { guess }: Told): (() => void) | undefined => {
  if (guess === null) return undefined
  return () => {
    if (bots.pace !== 'step') bots.next()
  }
}

/** While bots act: what the last one did, why on demand, and how to go on. */
export const BotTelling = ({ bots, turn }: { bots: Bots; turn: SeatId }) => {
  const seatName = useSeatName()
  const main = useRef<HTMLDivElement>(null)
  const { showing, waits, prediction } = bots
  // The button that ended one's own round is gone: go on from here.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus()
  }, [])

  if (prediction !== null)
    return <PredictionCard key={prediction.seat} bots={bots} prediction={prediction} />
  return (
    <section className="bots-telling" aria-label="What the bots do">
      <div className="bots-now" ref={main} tabIndex={-1}>
        {showing === null ? (
          <p className="bots-thinking">
            <Token seat={turn} size={32} /> {seatName(turn)} is choosing.
            <IconLoader2 size={20} aria-hidden="true" />
          </p>
        ) : (
          <>
            <Token seat={showing.seat} size={40} />
            <ToldMove key={showing.id} told={showing} onRead={afterGuess(bots, showing)} />
          </>
        )}
        {bots.stoodIn && (
          <p className="bots-quiet" role="status">
            A bot could not think for itself; autopilot acted in its place.
          </p>
        )}
      </div>
      <div className="bots-go">
        <BotsButton bots={bots} />
        <Button
          look="quiet"
          icon={<IconPlayerTrackNext size={20} aria-hidden="true" />}
          onClick={bots.skip}
        >
          Skip
          <span className="unseen"> to the end of the bots’ round</span>
        </Button>
        <Button
          look="primary"
          aria-disabled={!waits}
          onClick={() => {
            if (waits) bots.next()
          }}
        >
          Next <IconArrowRight size={20} aria-hidden="true" />
        </Button>
      </div>
    </section>
  )
}
