import { useEffect, useState } from 'react'
import { dayAt, type Day } from './day'

const dayNow = (): Day => dayAt(new Date())

/** The day by this device's calendar; looked at again when somebody comes back to the page. */
export const useToday = (): Day => {
  const [day, setDay] = useState(dayNow)
  useEffect(() => {
    const look = () => setDay(dayNow())
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return day
}
