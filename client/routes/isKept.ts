/** Whether this device keeps anything under this name: only then is anything loaded for it. */
export const isKept = (name: 'classes' | 'own-game'): boolean => {
  try {
    return localStorage.getItem(`seed-and-soil/${name}`) !== null
  } catch {
    return false
  }
}
