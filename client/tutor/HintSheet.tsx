import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { RUNGS, type TopicId } from '../../game/public'
import { IconButton } from '../ui'
import { HintFoot } from './HintFoot'
import { HintList } from './HintList'
import type { Sheet } from './hints'
import { leftWords } from './left'
import './words.css'

interface HintSheetProps {
  sheet: Sheet
  /** The id of what takes the focus afterwards when whatever had it before is gone. */
  homeId: string
  /** Asks for the next rung, or to think again. */
  onNext: () => void
  onTopic: (topic: TopicId) => void
  onClose: () => void
}

/** Gives the focus back to where it was before; whatever else has taken it meanwhile keeps it. */
const useFocusBack = (homeId: string): void => {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (document.activeElement !== document.body) return
      const isThere = before instanceof HTMLElement && before.isConnected
      const home = isThere ? before : document.getElementById(homeId)
      home?.focus()
    }
  }, [homeId])
}

const TROUBLE = {
  failed: 'No hint came: this device could not think of one now.',
  changed: 'Things have changed: what this hint was about cannot be done any more.',
} as const

/** What is said to those who do not see the sheet. */
const spoken = ({ is, hints }: Sheet): string => {
  const last = hints.at(-1)
  if (is === 'failed' || is === 'changed') return TROUBLE[is]
  return is === 'thinking' || last === undefined
    ? 'Thinking of a hint.'
    : `${last.text} ${leftWords(RUNGS.length - hints.length)}`
}

/**
 * Hints for the person who plays, one rung at a time and only when asked for. The board stays in
 * reach: this is no modal window.
 */
export const HintSheet = ({ sheet, homeId, onNext, onTopic, onClose }: HintSheetProps) => {
  const title = useRef<HTMLHeadingElement>(null)
  const newest = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useFocusBack(homeId)
  const { is, hints } = sheet
  // The button that asked may be gone: go on from what it brought.
  useEffect(() => {
    const heading = newest.current ?? title.current
    heading?.focus({ preventScroll: true })
    heading?.closest('li, header')?.scrollIntoView({ block: 'nearest' })
  }, [is, hints.length])

  return (
    <section
      className="tutor-sheet"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Nothing else is given up with it.
        event.stopPropagation()
        onClose()
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
        {spoken(sheet)}
      </p>
      {is === 'thinking' && <p aria-hidden="true">Thinking of a hint…</p>}
      {hints.length > 0 && <HintList hints={hints} newest={newest} onTopic={onTopic} />}
      {(is === 'failed' || is === 'changed') && <p aria-hidden="true">{TROUBLE[is]}</p>}
      <HintFoot is={is} left={RUNGS.length - hints.length} onNext={onNext} onClose={onClose} />
    </section>
  )
}
