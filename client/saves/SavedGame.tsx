import { useState } from 'react'
import { findMatch, type Found, type FoundMatch } from './found'
import { SavedCard } from './SavedCard'
import { forgetMatch } from './saves'

/** The game on this device, on the home screen. */
export const SavedGame = ({ onResume }: { onResume: (match: FoundMatch) => void }) => {
  const [found, setFound] = useState<Found>(findMatch)
  const forget = () => {
    forgetMatch()
    setFound(findMatch())
  }
  return <SavedCard found={found} onResume={onResume} onForget={forget} />
}

/** A sentence for the set-up screen when starting would give up a game that is still going. */
export const replacedNow = (): string | null => {
  const found = findMatch()
  return found.is === 'match' && found.match.state.phase === 'action'
    ? `One game is kept on this device. Starting gives up the one in round ${found.match.state.round}.`
    : null
}
