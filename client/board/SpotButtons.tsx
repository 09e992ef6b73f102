import { useRef, useState, type KeyboardEvent } from 'react'
import type { SeatId, View } from '../../game/public'
import { spotWords } from '../inWords/spot'
import { SPOTS, type Spot } from '../match/spots'
import { afterPaint, useSeatNames } from '../ui'
import { boxStyle, type Geometry } from './geometry'

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
  notes: ReadonlyMap<Spot, string>
  onSelect: (spot: Spot) => void
}

/** The places of the board as buttons: one tab stop, arrow keys inside. */
export const SpotButtons = ({
  view,
  seat,
  geometry,
  selected,
  possible,
  notes,
  onSelect,
}: SpotButtonsProps) => {
  const names = useSeatNames()
  const [current, setCurrent] = useState<Spot>('primary')
  const list = useRef<HTMLUListElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const next = SPOTS[(SPOTS.indexOf(current) + step + SPOTS.length) % SPOTS.length]
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next)
    list.current?.querySelector<HTMLButtonElement>(`[data-spot="${next}"]`)?.focus()
  }

  return (
    <ul ref={list} className="board-spots" aria-label="Places on the board" onKeyDown={onKeyDown}>
      {SPOTS.map((spot) => {
        const actions = possible.get(spot) ?? 0
        const note = notes.get(spot)
        const noteId = `board-note-${spot}`
        return (
          <li key={spot}>
            <button
              type="button"
              data-spot={spot}
              className={actions > 0 ? 'board-spot board-spot-legal' : 'board-spot'}
              style={boxStyle(geometry, geometry.boxes[spot])}
              tabIndex={spot === current ? 0 : -1}
              aria-pressed={spot === selected}
              aria-label={spotWords({ view, seat, names }, spot)}
              aria-describedby={note === undefined ? undefined : noteId}
              onFocus={() => setCurrent(spot)}
              onClick={() => afterPaint(() => onSelect(spot))}
            />
            {note !== undefined && (
              <span hidden id={noteId}>
                {note}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
