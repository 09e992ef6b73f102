import { useEffect } from 'react'

/** Calls whenever the person touches the page in any way. */
export const useSigns = (here: () => void): void => {
  useEffect(() => {
    const events = ['pointerdown', 'keydown', 'wheel'] as const
    for (const event of events) window.addEventListener(event, here, { passive: true })
    return () => {
      for (const event of events) window.removeEventListener(event, here)
    }
  }, [here])
}

/** Keeps the screen on where the device allows it: a phone that sleeps loses its connection. */
export const useAwake = (wanted: boolean): void => {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined
    let isGone = false
    let lock: WakeLockSentinel | null = null
    const hold = async () => {
      try {
        const held = await navigator.wakeLock.request('screen')
        if (isGone) await held.release()
        else lock = held
      } catch {
        // The device saves its battery; the game goes on without.
      }
    }
    const onVisible = () => {
      if (document.visibilityState === 'visible') void hold()
    }
    onVisible()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      isGone = true
      document.removeEventListener('visibilitychange', onVisible)
      void lock?.release().catch(() => undefined)
    }
  }, [wanted])
}
