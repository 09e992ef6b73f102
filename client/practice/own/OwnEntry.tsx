import { IconZoomQuestion } from '@tabler/icons-react'

interface OwnEntryProps {
  /** Two days have passed. */
  isDue: boolean
  onChoose: () => void
}

/** Questions on one's own last game, above all others. */
export const OwnEntry = ({ isDue, onChoose }: OwnEntryProps) => (
  <button type="button" className="practice-area practice-own" onClick={onChoose}>
    <b>
      <IconZoomQuestion size={22} aria-hidden="true" /> About your last game
    </b>
    <span>
      {isDue
        ? 'Two days have passed. What do you still know?'
        : 'Questions made from what happened to your cells'}
    </span>
  </button>
)
