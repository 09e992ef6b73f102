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
  const actors = groups.filter(
    ({ results, lost }) => lost > 0 || results.some((result) => result.token !== null),
  )
  if (actors.length === 0) return null
  return (
    <div className="event-scene" aria-hidden="true">
      <img src={SCENES[step.kind][theme]} alt="" />
      <div className="event-actors">
        {actors.map(({ seat, results, lost }) => {
          const spindle = seatOf(view, seat).dial === 'mesenchymal'
          return (
            <span key={seat} className="event-actor">
              {results.map(({ key, token, badge }) =>
                token === null ? null : (
                  <span key={key}>
                    <Token
                      seat={seat}
                      {...token}
                      spindle={spindle && (token.count ?? 1) === 1}
                      size={(token.count ?? 1) > 1 || token.secondary === true ? 74 : 40}
                    />
                    {badge !== null && <b>{badge}</b>}
                  </span>
                ),
              )}
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
