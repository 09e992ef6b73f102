import { IconCalendar, IconTarget } from '@tabler/icons-react'
import { seatAt, type View } from '../../game/public'
import { plural } from '../ui'
import './alone.css'
import { dayWords, type Day } from './day'
import { Targets } from './Targets'
import { missingWords, reachedWords } from './words'

/** Which day's game this was, and the best result in it on this device. */
export interface DayResult {
  day: Day
  best: number | null
}

interface AloneResultProps {
  view: View
  today: DayResult | null
}

const bestWords = ({ best }: DayResult, points: number): string => {
  if (best === null) return ''
  return best > points
    ? ` Your best in it on this device: ${plural(best, 'point')}.`
    : ' That is your best in it on this device.'
}

/** How a clone that was alone against the body did, measured by the target scores. */
export const AloneResult = ({ view, today }: AloneResultProps) => {
  const { tumour, points } = seatAt(view, view.order[0] ?? '0')
  const alone = { tumour, length: view.length, points }
  return (
    <section className="end-panel alone-result" aria-labelledby="alone-result">
      <h2 id="alone-result" className="display">
        <IconTarget size={26} aria-hidden="true" /> {reachedWords(alone)}
      </h2>
      <p>{missingWords(alone)}</p>
      <Targets {...alone} explained />
      {today !== null && (
        <p className="alone-day">
          <IconCalendar size={20} aria-hidden="true" />
          <span>
            Game of the day, {dayWords(today.day)}: the same tumour type and cards for everybody.
            {bestWords(today, points)}
          </span>
        </p>
      )}
    </section>
  )
}
