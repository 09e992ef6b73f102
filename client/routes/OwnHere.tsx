import { loadOwnCard } from './onDemand'
import type { Go } from './route'
import { useLoaded } from './useLoaded'

/** Questions about the last game of this device. */
export const OwnHere = ({ go }: { go: Go }) => {
  const loaded = useLoaded(loadOwnCard)
  return loaded.is === 'here' ? <loaded.part.OwnCard go={go} /> : null
}
