import type { Go } from './route'
import { useLoaded } from './useLoaded'
import { loadClassCard } from './onDemand'

/** Whether this device was ever in a class: only then is anything loaded. */
export const knowsClass = (): boolean => {
  try {
    return localStorage.getItem('seed-and-soil/classes') !== null
  } catch {
    return false
  }
}

/** The way back to the class of this device. */
export const ClassHere = ({ go }: { go: Go }) => {
  const loaded = useLoaded(loadClassCard)
  return loaded.is === 'here' ? <loaded.part.ClassCard go={go} /> : null
}
