import { IconCalendar } from '@tabler/icons-react'
import { TUMOUR_NAMES } from '../../game/public'
import { bestOfDay } from '../alone/best'
import { dayWords, SETUP_OF_DAY, tumourOfDay, type Day } from '../alone/day'
import { Targets } from '../alone/Targets'
import { LENGTH_WORDS, plural, TUMOUR_HINTS } from '../ui'

/** The game that everybody can play on this day. */
export const SoloDay = ({ day }: { day: Day }) => {
  const tumour = tumourOfDay(day)
  const best = bestOfDay(day)
  const { length } = SETUP_OF_DAY
  return (
    <>
      <p className="setup-solo-who">
        <IconCalendar size={32} aria-hidden="true" />
        <span className="setup-solo-day">
          <b>{dayWords(day)}</b>
          <small>
            {TUMOUR_NAMES[tumour]}, {LENGTH_WORDS[length].name.toLowerCase()}, no bots.{' '}
            {TUMOUR_HINTS[tumour]}.
          </small>
        </span>
      </p>
      <p>
        Today everybody has this tumour type and the same cards and dice. You can play it as often
        as you like.
      </p>
      <Targets
        tumour={tumour}
        length={length}
        {...(best === null ? {} : { points: best })}
        explained
      />
      {best !== null && (
        <p className="setup-solo-length">
          Your best today on this device: <b>{plural(best, 'point')}</b>.
        </p>
      )}
    </>
  )
}
