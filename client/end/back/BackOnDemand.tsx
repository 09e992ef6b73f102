import { useMemo } from 'react'
import { playedOf, type GameRecord } from '../../../game/public'
import { useLoaded } from '../../routes/useLoaded'
import type { LookingBackProps } from './LookingBack'
import { loadLookingBack } from './onDemand'

interface BackProps extends Omit<LookingBackProps, 'game'> {
  record: GameRecord
}

/** Looking back on the game, as soon as that is there; all else on the page does without. */
export const BackOnDemand = ({ record, ...rest }: BackProps) => {
  const game = useMemo(() => playedOf(record), [record])
  const loaded = useLoaded(loadLookingBack)
  if (loaded.is === 'here') return <loaded.part.LookingBack {...rest} game={game} />
  return (
    <p className="end-panel end-wide" role="status">
      {loaded.is === 'loading'
        ? 'Looking back on the game…'
        : 'What turned the game did not come over the network. Load the page again in a moment.'}
    </p>
  )
}
