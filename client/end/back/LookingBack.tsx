import { useMemo, useState } from 'react'
import {
  describeMoment,
  describeWhatIf,
  type Played,
  type SeatId,
  type TopicId,
  type WhatIf as Found,
} from '../../../game/public'
import type { Looked } from '../../thinking/lookBack'
import { DialogOnDemand } from '../../routes/DialogOnDemand'
import { plural, useSeatNames } from '../../ui'
import { loadTopicDialog } from './onDemand'
import { Point } from './Point'
import { useLookBack } from './useLookBack'
import { WhatIf } from './WhatIf'
import './back.css'

export interface LookingBackProps {
  game: Played
  seat: SeatId
  /** Whether the seat is that of the person who reads. */
  isYou: boolean
  /** Opens the moment of the “what if” as a game; null where that cannot be done. */
  onPlay: ((whatIf: Found) => void) | null
}

const FAILED = 'This device could not look back on the game.'

const statusOf = ({ points, whatIf, failed }: Looked): string => {
  if (failed) return FAILED
  if (points === null) return 'Looking back on the game…'
  const found =
    points.length === 0
      ? 'No step changed much.'
      : `${plural(points.length, 'turning point')} found.`
  if (whatIf === null) return `${found} Trying out what could have been…`
  return whatIf === 'none' ? found : `${found} A “what if” is ready.`
}

/** The steps that turned the game, and one choice that could have been another. */
export const LookingBack = ({ game, seat, isYou, onPlay }: LookingBackProps) => {
  const names = useSeatNames()
  const looked = useLookBack(game, seat)
  const [topic, setTopic] = useState<TopicId | null>(null)
  const { points, whatIf, failed } = looked
  const told = useMemo(
    () => points?.map((moment) => ({ moment, words: describeMoment(moment, seat, names) })) ?? [],
    [points, seat, names],
  )
  const asked = useMemo(
    () =>
      whatIf === null || whatIf === 'none'
        ? null
        : { whatIf, words: describeWhatIf(whatIf, isYou ? null : names[seat]) },
    [whatIf, isYou, names, seat],
  )
  return (
    <section className="end-panel end-wide end-back" aria-labelledby="end-back">
      <h2 id="end-back" className="display">
        {isYou ? 'What turned your game' : `What turned the game for ${names[seat]}`}
      </h2>
      <p className="end-note">
        After each step: how many points could {isYou ? 'you' : names[seat]} expect in the end?
        These steps changed that the most. It is the expert bot’s estimate, and counts points scored
        already.
      </p>
      <p className={asked === null ? 'end-back-status' : 'unseen'} role="status">
        {statusOf(looked)}
      </p>
      {told.length > 0 && (
        <ol className="end-points">
          {told.map(({ moment, words }) => (
            <Point key={moment.round} round={moment.round} words={words} onTopic={setTopic} />
          ))}
        </ol>
      )}
      {asked !== null && (
        <WhatIf
          whatIf={asked.whatIf}
          words={asked.words}
          onTopic={setTopic}
          onPlay={onPlay === null ? null : () => onPlay(asked.whatIf)}
        />
      )}
      {whatIf === 'none' && !failed && (
        <p className="end-note">
          No other choice promised much more: the expert bot would have done about the same.
        </p>
      )}
      {topic !== null && (
        <DialogOnDemand load={loadTopicDialog} onClose={() => setTopic(null)}>
          {({ AskedDialog }) => (
            <AskedDialog asked={{ about: 'topic', topic }} onClose={() => setTopic(null)} />
          )}
        </DialogOnDemand>
      )}
    </section>
  )
}
