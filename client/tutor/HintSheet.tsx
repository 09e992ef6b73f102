import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { RUNGS, type Hint, type TopicId } from '../../game/public'
import { IconButton } from '../ui'
import { HintFoot } from './HintFoot'
import { HintList } from './HintList'
import { leftWords } from './left'
import './words.css'

interface HintSheetProps {
  /** Those asked for so far, the first rung first; empty while one is thought of. */
  hints: readonly Hint[]
  /** Asks for the next rung. */
  onNext: () => void
  onTopic: (topic: TopicId) => void
  onClose: () => void
}

/** Gives the focus back to where it was before, if that is still there. */
const useFocusBack = (): void => {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
}

/**
 * Hints for the person who plays, one rung at a time and only when asked for. The board stays in
 * reach: this is no modal window.
 */
export const HintSheet = ({ hints, onNext, onTopic, onClose }: HintSheetProps) => {
  const title = useRef<HTMLHeadingElement>(null)
  const newest = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useFocusBack()
  // The button that asked may be gone: go on from what it brought.
  useEffect(() => (newest.current ?? title.current)?.focus(), [hints.length])

  const last = hints.at(-1)
  const left = RUNGS.length - hints.length
  return (
    <section
      className="tutor-sheet"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header>
        <h3 id={titleId} tabIndex={-1} ref={title}>
          Hint
        </h3>
        <IconButton label="Close the hint" onClick={onClose}>
          <IconX size={22} aria-hidden="true" />
        </IconButton>
      </header>
      <p className="unseen" role="status" aria-live="polite">
        {last === undefined ? 'Thinking of a hint.' : `${last.text} ${leftWords(left)}`}
      </p>
      {last === undefined ? (
        <p aria-hidden="true">Thinking of a hint…</p>
      ) : (
        <HintList hints={hints} newest={newest} onTopic={onTopic} />
      )}
      <HintFoot left={left} isReady={last !== undefined} onNext={onNext} onClose={onClose} />
    </section>
  )
}
