import { useEffect, useEffectEvent, useRef } from 'react'
import type { SeatId } from '../../game/public'
import { spokenLines } from '../match/announce'
import { useSeatNames } from '../ui'
import type { Step } from './steps'

const paragraph = (line: string): HTMLParagraphElement => {
  const p = document.createElement('p')
  p.textContent = line
  return p
}

/**
 * Tells a step of the body to those who do not see it: who, what, why, and that it can go on. The
 * dialog makes the rest of the page silent, so it has a voice of its own.
 */
export const SpokenStep = ({ step, viewer }: { step: Step; viewer: SeatId | null }) => {
  const names = useSeatNames()
  const region = useRef<HTMLDivElement>(null)
  const speak = useEffectEvent(() => {
    const lines = [...spokenLines(step.entries, names, viewer), 'Continue is ready.']
    region.current?.replaceChildren(...lines.map(paragraph))
  })
  // Only what comes into a region that is there already is spoken.
  useEffect(() => speak(), [step.key])
  return <div className="unseen" role="status" ref={region} />
}
