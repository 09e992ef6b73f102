import { useCallback, useMemo } from 'react'
import type { LogEntry, Organ, SeatId, View } from '../../game/public'
import { ORGANS } from '../../game/public'
import { UPRIGHT } from '../match/room'
import { vesselOf, type Spot } from '../match/spots'
import { useMedia } from '../match/useMedia'
import { Moving } from '../motion/Moving'
import { useTheme } from '../ui'
import landscapeDark from './art/board-landscape-dark.svg'
import landscapeLight from './art/board-landscape-light.svg'
import portraitDark from './art/board-portrait-dark.svg'
import portraitLight from './art/board-portrait-light.svg'
import { useArt, type ArtName } from './art'
import './board.css'
import { Docks } from './Docks'
import { organFacts } from './facts'
import { flowFrom } from './flow'
import { LANDSCAPE, PORTRAIT, percent } from './geometry'
import { LegalRings } from './LegalRings'
import { Mosaic } from './Mosaic'
import { Niches } from './Niches'
import { OrganTag } from './OrganTag'
import { placementsOf } from './placements'
import { sectors } from './sectors'
import { Signs } from './Signs'
import { SpotButtons } from './SpotButtons'
import { Tokens } from './Tokens'

const PICTURES = {
  landscape: { light: landscapeLight, dark: landscapeDark },
  portrait: { light: portraitLight, dark: portraitDark },
} as const satisfies Record<ArtName, object>

interface BoardProps {
  view: View
  seat: SeatId | null
  selected: Spot | null
  /** How many actions are possible at each spot now. */
  possible: ReadonlyMap<Spot, number>
  /** What leaving the vessel needs at the organs where that is possible. */
  exits: ReadonlyMap<Organ, number>
  /** What can be done at a spot, or why not, in words. */
  notes: ReadonlyMap<Spot, string>
  /** Whether a kind of action is chosen, so that a place is asked for. */
  choosing: boolean
  onSelect: (spot: Spot) => void
  /** What led to this position, to be seen once nothing else tells it any more. */
  story?: { log: readonly LogEntry[]; waits: boolean }
}

/**
 * The tissue is one still picture; cells, signs and tags lie over it as live elements of a fixed
 * smallest size, so that they stay readable and large enough to hit on every screen.
 */
export const Board = ({
  view,
  seat,
  selected,
  possible,
  exits,
  notes,
  choosing,
  onSelect,
  story,
}: BoardProps) => {
  const upright = useMedia(UPRIGHT)
  const geometry = upright ? PORTRAIT : LANDSCAPE
  const [theme] = useTheme()
  const art = useArt(geometry.name)
  const cells = view.order.map((id) => view.seats[id]?.primary ?? 0).join()
  const areas = useMemo(() => {
    const shares = cells.split(',').map(Number)
    return sectors(
      art?.cells ?? [],
      view.order.map((id, i) => ({ seat: id, cells: shares[i] ?? 0 })),
    )
  }, [art, cells, view.order])
  const placedIn = useCallback(
    (of: View) => placementsOf(of, seat, geometry, art?.cells ?? []),
    [seat, geometry, art],
  )
  const from = selected === null ? null : vesselOf(selected)
  const to = from === null || seat === null ? null : flowFrom(view, seat, from)
  const path = art?.flow[`${from}>${to}`]
  const placed = useMemo(() => placedIn(view), [placedIn, view])

  return (
    <section
      className={`board board-${geometry.name}${choosing ? ' board-choosing' : ''}`}
      aria-label="Board"
    >
      <img className="board-art" src={PICTURES[geometry.name][theme]} alt="" />
      <div className="board-fit">
        <svg
          className="board-svg"
          viewBox={`0 ${geometry.top} ${geometry.width} ${geometry.height}`}
          aria-hidden="true"
        >
          <Mosaic areas={areas} />
          {path !== undefined && <path className="board-path-case" d={path} />}
          {path !== undefined && <path className="board-path" d={path} />}
        </svg>
        {choosing && <LegalRings geometry={geometry} spots={possible.keys()} />}
        <div className="board-overlay" aria-hidden="true">
          <Signs geometry={geometry} />
          <Docks view={view} seat={seat} geometry={geometry} exits={exits} />
          {ORGANS.map((organ) => (
            <OrganTag
              key={organ}
              facts={organFacts(view, seat, organ)}
              place={percent(geometry, geometry.tags[organ])}
              selected={selected === organ}
            />
          ))}
          <Niches view={view} geometry={geometry} />
          <Tokens placed={placed} seat={seat} selected={selected} geometry={geometry} />
          {story !== undefined && art !== null && (
            <Moving
              view={view}
              seat={seat}
              placed={placedIn}
              geometry={geometry}
              flow={art.flow}
              {...story}
            />
          )}
        </div>
        <SpotButtons
          view={view}
          seat={seat}
          geometry={geometry}
          selected={selected}
          possible={possible}
          notes={notes}
          onSelect={onSelect}
        />
      </div>
    </section>
  )
}
