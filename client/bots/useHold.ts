import { useEffect } from 'react'
import { useMatch } from '../match/useMatch'

/** As long as this is on the screen no bot moves: what is read must not vanish. */
export const useHold = (): void => {
  const { bots } = useMatch()
  const hold = bots?.hold
  useEffect(() => hold?.(), [hold])
}
