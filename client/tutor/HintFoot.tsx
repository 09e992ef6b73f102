import { Button } from '../ui'
import type { Sheet } from './hints'
import { leftWords } from './left'

interface HintFootProps {
  /** While a hint is thought of none is asked for. */
  is: Sheet['is']
  left: number
  onNext: () => void
  onClose: () => void
}

const nextWords = (is: Sheet['is'], left: number): string | null => {
  switch (is) {
    case 'thinking':
      return null
    case 'failed':
      return 'Try again'
    case 'changed':
      return 'Think again'
    case 'ready':
      if (left === 0) return null
      return left === 1 ? 'Name a move' : 'Tell me more'
  }
}

/** How many hints are left, and what can be done about it. */
export const HintFoot = ({ is, left, onNext, onClose }: HintFootProps) => {
  const next = nextWords(is, left)
  return (
    <footer className="tutor-foot">
      {is === 'ready' && <span>{leftWords(left)}</span>}
      <Button look={is === 'ready' && left === 0 ? 'primary' : 'plain'} onClick={onClose}>
        Back to the board
      </Button>
      {next !== null && (
        <Button look="primary" onClick={onNext}>
          {next}
        </Button>
      )}
    </footer>
  )
}
