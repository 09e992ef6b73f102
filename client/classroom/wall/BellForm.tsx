import { useState } from 'react'
import { Button } from '../../ui'
import { minutesUntil, timeIn } from '../bell'
import { leftOf } from '../clock'
import { BellField } from '../open/BellField'
import type { OnlineClass } from '../openClass'
import type { ClassSnapshot } from '../state'
import type { ClassInfo } from '../types'

interface BellFormProps {
  now: ClassSnapshot
  room: OnlineClass
  info: ClassInfo
}

const MINUTE = 60_000

/** Another time for the bell: the lesson is planned anew to end on it. */
export const BellForm = ({ now, room, info }: BellFormProps) => {
  const [time, setTime] = useState(() => {
    const left = leftOf(info.clock.bellIn, now.infoAt, Date.now())
    return timeIn(Math.max(1, Math.round(left / MINUTE)), new Date())
  })
  const [isSet, setDone] = useState(false)
  const set = async () => {
    const minutes = minutesUntil(time, new Date())
    if (minutes === undefined || minutes < 1 || minutes > 240) return
    const answer = await room.ask('bell', { minutes })
    setDone(answer.ok)
  }
  return (
    <form
      className="wall-bell"
      onSubmit={(event) => {
        event.preventDefault()
        void set()
      }}
    >
      <BellField
        time={time}
        least={1}
        onChange={(next) => {
          setTime(next)
          setDone(false)
        }}
      />
      <Button type="submit">{isSet ? 'The bell is set' : 'Set the bell'}</Button>
    </form>
  )
}
