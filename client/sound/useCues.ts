import { useEffect } from 'react'
import type { Match } from '../match/useMatch'
import { cue } from './cue'

/** The sounds of a match that nothing on the board goes with: your turn, and the end of a round. */
export const useCues = ({ seat, happened, view }: Match): void => {
  useEffect(() => {
    if (seat !== null) cue('turn')
  }, [seat, view.round])
  const hasEnded = happened.length > 0
  useEffect(() => {
    if (hasEnded) cue('round')
  }, [hasEnded])
}
