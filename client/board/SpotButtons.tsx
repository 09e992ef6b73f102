import { useRef, useState, type KeyboardEvent } from 'react'
import type { SeatId, View } from '../../game/public'
import { SPOTS, spotName, type Spot } from '../match/spots'
import { useSeatName } from '../ui'
import { spotWords } from './facts'
import { boxStyle, type Geometry } from './geometry'
import { groupsAt } from './groups'

/** Digits jump to a stage of the cascade, as on the signs. */
const STAGE_KEYS: Readonly<Record<string, Spot>> = {
  '1': 'primary',
  '2': 'stroma',
  '3': 'entry',
  '4': 'entry',
  '5': 'lung',
  '6': 'lung',
  '7': 'lung',
}
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

interface SpotButtonsProps {
  view: View
  seat: SeatId | null
  geometry: Geometry
  selected: Spot | null
  possible: ReadonlyMap<Spot, number>
  onSelect: (spot: Spot) => void
}

/** The places of the board as buttons: one tab stop, arrow keys inside. */
export const SpotButtons = ({
  view,
  seat,
  geometry,
  selected,
  possible,
  onSelect,
}: SpotButtonsProps) => {
  const seatName = useSeatName()
  const [current, setCurrent] = useState<Spot>('primary')
  const list = useRef<HTMLUListElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const next =
      STAGE_KEYS[event.key] ??
      (step === undefined
        ? undefined
        : SPOTS[(SPOTS.indexOf(current) + step + SPOTS.length) % SPOTS.length])
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next)
    list.current?.querySelector<HTMLButtonElement>(`[data-spot="${next}"]`)?.focus()
  }

  return (
    <ul ref={list} className="board-spots" aria-label="Places on the board" onKeyDown={onKeyDown}>
      {SPOTS.map((spot) => {
        const actions = possible.get(spot) ?? 0
        const groups = groupsAt(view, spot, seat)
        return (
          <li key={spot}>
            <button
              type="button"
              data-spot={spot}
              className={actions > 0 ? 'board-spot board-spot-legal' : 'board-spot'}
              style={boxStyle(geometry, geometry.boxes[spot])}
              tabIndex={spot === current ? 0 : -1}
              aria-pressed={spot === selected}
              aria-label={spotWords(view, seat, spot, spotName(spot), groups, seatName, actions)}
              onFocus={() => setCurrent(spot)}
              onClick={() => onSelect(spot)}
            />
          </li>
        )
      })}
    </ul>
  )
}
