import { IconRefresh } from '@tabler/icons-react'
import { useMemo } from 'react'
import { bestOfDay } from '../alone/best'
import { dayOfSeed } from '../alone/day'
import { aliveByRound } from '../end/rounds'
import { useKeepGame } from '../practice/own/useKeepGame'
import { Button } from '../ui'
import { EndWithTry } from '../whatIf/EndWithTry'
import type { LocalSnapshot } from './localMatch'

interface LocalEndProps {
  now: LocalSnapshot
  onAgain: () => void
  onHome: () => void
}

/** How a match on one device ended, and another one. */
export const LocalEnd = ({ now, onAgain, onHome }: LocalEndProps) => {
  const { view, log, controllers, record } = now
  const rounds = useMemo(() => aliveByRound(record), [record])
  const day = dayOfSeed(record.seed)
  const persons = view.order.filter((seat) => controllers[seat]?.by !== 'bot')
  useKeepGame(view, log, persons[0] ?? null, persons.length > 1)
  return (
    <EndWithTry
      view={view}
      log={log}
      rounds={rounds}
      record={record}
      controllers={controllers}
      today={day === null ? null : { day, best: bestOfDay(day) }}
      again={
        <Button
          look="primary"
          icon={<IconRefresh size={20} aria-hidden="true" />}
          onClick={onAgain}
        >
          {day === null ? 'Play again' : 'Same game again'}
        </Button>
      }
      onHome={onHome}
    />
  )
}
