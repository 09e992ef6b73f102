import { useState } from 'react'
import { ownQuestions, type OwnGame } from '../../../game/public'
import { Button } from '../../ui'
import type { Asked } from '../asked'
import { SET_SIZE } from '../leitner'
import { PracticeSet } from '../PracticeSet'

interface OwnSetProps {
  game: OwnGame
  /** All of them were answered. */
  onDone: () => void
  onLeave: () => void
}

/** Questions made from somebody's own game. It brings the rules along: they know the answers. */
export const OwnSet = ({ game, onDone, onLeave }: OwnSetProps) => {
  const [asked] = useState<readonly Asked[]>(() =>
    ownQuestions(game, SET_SIZE).map((question) => ({ id: `own-${question.id}`, question })),
  )
  const last = asked.at(-1)
  if (last === undefined)
    return (
      <section className="practice-panel">
        <p>Too little happened in that game to ask about it.</p>
        <Button onClick={onLeave}>Choose something else</Button>
      </section>
    )
  return (
    <PracticeSet
      asked={asked}
      onAnswer={(id) => {
        if (id === last.id) onDone()
      }}
      onAgain={null}
      onLeave={onLeave}
    />
  )
}
