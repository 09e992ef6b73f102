import { lazy, useEffect, useState, type ComponentProps } from 'react'
import type { SeatId, WhatIf } from '../../game/public'
import { EndPage } from '../end/EndPage'
import type { LocalMatch } from '../match/localMatch'
import { Loading } from '../routes/Loading'
import { loadWhatIfTable } from './onDemand'

const WhatIfTable = lazy(async () => ({ default: (await loadWhatIfTable()).WhatIfTable }))

interface Tried {
  seat: SeatId
  whatIf: WhatIf
  match: Promise<LocalMatch>
}

/** The end of a game, from which one moment of it can be opened as a game and left again. */
export const EndWithTry = (props: Omit<ComponentProps<typeof EndPage>, 'onPlay'>) => {
  const { record, controllers, inClass = false } = props
  const [tried, setTried] = useState<Tried | null>(null)
  const [isBack, setBack] = useState(false)
  useEffect(
    () => () =>
      void tried?.match.then(
        ({ close }) => close(),
        () => undefined,
      ),
    [tried],
  )
  // Whoever comes back is where they left.
  useEffect(() => {
    if (isBack) document.getElementById('end-what-if')?.focus()
  }, [isBack])

  const open = (seat: SeatId, whatIf: WhatIf) => {
    if (record === null) return
    const match = loadWhatIfTable().then(({ openMoment }) =>
      openMoment(record, controllers, seat, whatIf.step),
    )
    setBack(false)
    setTried({ seat, whatIf, match })
  }
  return (
    <>
      <div className="end-stays" hidden={tried !== null}>
        <EndPage {...props} {...(!inClass && { onPlay: open })} />
      </div>
      {tried !== null && (
        <Loading>
          <WhatIfTable
            {...tried}
            onAgain={() => open(tried.seat, tried.whatIf)}
            onBack={() => {
              setTried(null)
              setBack(true)
            }}
          />
        </Loading>
      )}
    </>
  )
}
