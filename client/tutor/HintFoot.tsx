import { Button } from '../ui'
import { leftWords } from './left'

interface HintFootProps {
  left: number
  /** False while a hint is thought of: then none is asked for. */
  isReady: boolean
  onNext: () => void
  onClose: () => void
}

/** How many hints are left, and what can be done about it. */
export const HintFoot = ({ left, isReady, onNext, onClose }: HintFootProps) => (
  <footer className="tutor-foot">
    {isReady && <span>{leftWords(left)}</span>}
    <Button look={left === 0 ? 'primary' : 'plain'} onClick={onClose}>
      Back to the board
    </Button>
    {isReady && left > 0 && (
      <Button look="primary" onClick={onNext}>
        {left === 1 ? 'Name a move' : 'Tell me more'}
      </Button>
    )}
  </footer>
)
