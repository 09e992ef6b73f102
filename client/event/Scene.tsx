import { seatOf } from '../match/spots'
import type { View } from '../../game/public'
import { Token, useTheme } from '../ui'
import clinicDark from './art/scene-clinic-dark.svg'
import clinicLight from './art/scene-clinic-light.svg'
import flowDark from './art/scene-flow-dark.svg'
import flowLight from './art/scene-flow-light.svg'
import immuneDark from './art/scene-immune-dark.svg'
import immuneLight from './art/scene-immune-light.svg'
import soilDark from './art/scene-soil-dark.svg'
import soilLight from './art/scene-soil-light.svg'
import type { SeatResults, Step } from './steps'

const SCENES = {
  flow: { light: flowLight, dark: flowDark },
  immune: { light: immuneLight, dark: immuneDark },
  soil: { light: soilLight, dark: soilDark },
  clinic: { light: clinicLight, dark: clinicDark },
  upkeep: { light: soilLight, dark: soilDark },
} as const

/** A close-up: the cells that came through as tokens, the lost ones as ghosts, seat by seat. */
export const Scene = ({
  step,
  groups,
  view,
}: {
  step: Step
  groups: readonly SeatResults[]
  view: View
}) => {
  const [theme] = useTheme()
  return (
    <div className="event-scene" aria-hidden="true">
      <img src={SCENES[step.kind][theme]} alt="" />
      <div className="event-actors">
        {groups.map(({ seat, results, lost }) => {
          const spindle = seatOf(view, seat).dial === 'mesenchymal'
          return (
            <span key={seat} className="event-actor">
              {results
                .filter((result) => result.alive > 0)
                .map((result) => (
                  <span key={result.key}>
                    {result.together && result.alive > 1 ? (
                      <Token seat={seat} count={result.alive} size={74} />
                    ) : (
                      <Token seat={seat} spindle={spindle} size={40} />
                    )}
                    {!result.together && result.alive > 1 && <b>{result.alive}</b>}
                  </span>
                ))}
              {Array.from({ length: Math.min(4, lost) }, (_, i) => (
                <span key={i} className="event-ghost">
                  <Token seat={seat} state="lost" size={36} />
                </span>
              ))}
              {lost > 4 && <b>{lost} lost</b>}
            </span>
          )
        })}
      </div>
    </div>
  )
}
