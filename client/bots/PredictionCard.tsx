import { useEffect, useRef } from 'react'
import { describeAction } from '../../game/public'
import { Button, useSeatName } from '../ui'
import type { Bots, Prediction } from './told'

/** Asks what a bot will do, before it does it. */
export const PredictionCard = ({ bots, prediction }: { bots: Bots; prediction: Prediction }) => {
  const seatName = useSeatName()
  const title = useRef<HTMLHeadingElement>(null)
  const { seat, options } = prediction
  // The bots wait for an answer: whoever does not see it has to hear of it.
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="bots-ask" aria-label="Predict the bot">
      <h2 tabIndex={-1} ref={title}>
        What will {seatName(seat)} do?
      </h2>
      <div className="bots-options">
        {options.map((option) => (
          <Button key={describeAction(option)} onClick={() => bots.guess(option)}>
            {describeAction(option)}
          </Button>
        ))}
        <Button look="quiet" onClick={() => bots.guess(null)}>
          Just show me
        </Button>
      </div>
    </section>
  )
}
