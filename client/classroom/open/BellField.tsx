import { minutesUntil, timeIn } from '../bell'
import { useNow } from '../clock'

interface BellFieldProps {
  /** A time of day, as `11:35`. */
  time: string
  /** The least minutes that it can be from now. */
  least?: number
  onChange: (time: string) => void
}

/** When the bell rings, as a time or as a length: each corrects the other. */
export const BellField = ({ time, least = 15, onChange }: BellFieldProps) => {
  const now = new Date(useNow(10_000))
  const minutes = minutesUntil(time, now)
  return (
    <div className="class-bell">
      <label className="class-field">
        <span>When does the bell ring?</span>
        <input
          className="class-input"
          type="time"
          value={time}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <label className="class-field">
        <span>That is in so many minutes</span>
        <input
          className="class-input"
          type="number"
          inputMode="numeric"
          min={least}
          max={240}
          value={minutes ?? ''}
          onChange={(event) => {
            const typed = Number(event.target.value)
            if (Number.isInteger(typed) && typed >= 0) onChange(timeIn(typed, new Date()))
          }}
        />
      </label>
    </div>
  )
}
