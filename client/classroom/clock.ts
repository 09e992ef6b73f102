import { useEffect, useState } from 'react'

/** The time of this device, looked at again every so many milliseconds. */
export const useNow = (every = 1000): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}

/** What is left of a length of time that was told at a moment. */
export const leftOf = (length: number, toldAt: number, now: number): number =>
  length - Math.max(0, now - toldAt)

const MINUTE = 60_000

/** `18:24`, as on a kitchen timer; after the end `0:00`. */
export const asTimer = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** In whole minutes, for reading out: a screen reader must not count seconds. */
export const inMinutes = (milliseconds: number): string => {
  const minutes = Math.round(milliseconds / MINUTE)
  if (minutes <= 0) return 'less than a minute'
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
