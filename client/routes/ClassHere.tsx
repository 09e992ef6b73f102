import type { Go } from './route'
import { useLoaded } from './useLoaded'
import { loadClassCard } from './onDemand'

/** The way back to the class of this device. */
export const ClassHere = ({ go }: { go: Go }) => {
  const loaded = useLoaded(loadClassCard)
  return loaded.is === 'here' ? <loaded.part.ClassCard go={go} /> : null
}
