import { words } from '../../game/public'
import type { Organ, SeatId } from '../../game/public'
import { Token, useSeatName } from '../ui'

interface StoryProps {
  seat: SeatId
  story: { headline: string; organs: readonly Organ[] }
  /** One person played, so that “your clone” is clear. */
  isAlone: boolean
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

export const Story = ({ seat, story, isAlone }: StoryProps) => {
  const { headline, organs } = story
  const seatName = useSeatName()
  const who = isAlone && seat === '0' ? 'Your clone' : seatName(seat)
  return (
    <section className="end-panel end-story" aria-live="polite">
      <Token
        seat={seat}
        size={64}
        secondary={organs.length > 0}
        state={organs.length > 0 ? 'alive' : 'dormant'}
      />
      <div>
        <h2 className="display">
          {who} {headline}
        </h2>
        <p>
          {organs.length > 0
            ? `It grew in ${listed([...new Set(organs)].map((organ) => words.ORGAN_NAMES[organ]))}. In nature about one cell in thousands to millions does it once.`
            : 'In nature that is how it goes for almost every cell: about one in thousands to millions comes through.'}
        </p>
      </div>
    </section>
  )
}
