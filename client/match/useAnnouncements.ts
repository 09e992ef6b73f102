import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { LogEntry } from '../../game/public'
import { whenUncovered } from '../ui'
import { spokenLines, whatNow, yourTurn } from './announce'
import type { Match } from './useMatch'

export interface SpokenLine {
  key: number
  text: string
}

export interface Announcements {
  /** What is in the polite region: every line is spoken once, when it comes. */
  lines: readonly SpokenLine[]
  /** What happened last, as it was spoken. */
  last: readonly string[]
  /** Whose turn it is, if somebody's at this device; spoken at once. */
  turn: string
  /** Speaks something, even if it was spoken before. */
  say: (texts: readonly string[]) => void
}

/** Lines that stay for whoever goes through the page line by line. */
const KEPT = 40

/**
 * Turns the log into speech. A modal dialog makes the rest of the page silent, so what comes while
 * one is open is spoken when it closes; nothing is dropped, and nothing is spoken twice: what the body
 * did is told by its own dialog.
 *
 * @param isTold whether everything in the log so far is told elsewhere
 */
export const useAnnouncements = (match: Match, isTold: boolean): Announcements => {
  const [spoken, setSpoken] = useState<Pick<Announcements, 'lines' | 'last'>>({
    lines: [],
    last: [],
  })
  const [turn, setTurn] = useState('')
  const heard = useRef(match.log.length)
  const toldThere = useRef(new WeakSet<LogEntry>())
  const count = useRef(0)

  const add = (texts: readonly string[], isNews: boolean): void => {
    if (texts.length === 0) return
    const fresh = texts.map((text) => ({ key: (count.current += 1), text }))
    setSpoken(({ lines, last }) => ({
      lines: [...lines.slice(-KEPT), ...fresh],
      last: isNews ? texts : last,
    }))
  }

  const speak = useEffectEvent(() => {
    const news = match.log.slice(heard.current).filter((entry) => !toldThere.current.has(entry))
    heard.current = match.log.length
    const lines = spokenLines(news, match.names, match.viewer)
    const now = whatNow(match, news)
    add(now === null ? lines : [...lines, now], lines.length > 0)
  })

  useEffect(() => {
    for (const entry of match.happened) toldThere.current.add(entry)
    if (isTold || match.log.length < heard.current) heard.current = match.log.length
    return whenUncovered(speak)
  }, [match, isTold])

  const now = yourTurn(match)
  const isFirst = useRef(true)
  const speakTurn = useEffectEvent(() => setTurn(now))
  useEffect(() => {
    // The heading of a new screen says it already.
    if (isFirst.current) {
      isFirst.current = false
      return undefined
    }
    return whenUncovered(speakTurn)
  }, [now])

  return { ...spoken, turn, say: (texts) => add(texts, false) }
}
