import { useMemo } from 'react'
import { ideasAfterGame, type Answers, type GameRecord, type SeatId } from '../../game/public'
import { IdeaList } from './IdeaList'

interface GameIdeasProps {
  record: GameRecord
  seat: SeatId
  answers?: Answers | undefined
}

/** The ideas that whoever played a seat may talk about; nothing where there is nothing to say. */
export const GameIdeas = ({ record, seat, answers }: GameIdeasProps) => {
  const ideas = useMemo(() => ideasAfterGame(record, seat, answers), [record, seat, answers])
  if (ideas.length === 0) return null
  return (
    <section className="end-panel" aria-labelledby="end-ideas">
      <h2 id="end-ideas" className="display">
        Ideas to talk about
      </h2>
      <p className="end-note">
        {answers === undefined || Object.keys(answers).length === 0
          ? 'They came up in what was chosen in this game.'
          : 'They came up in this game, and in what you answered before it.'}{' '}
        Each takes a minute to read.
      </p>
      <IdeaList key={seat} ideas={ideas} />
    </section>
  )
}
