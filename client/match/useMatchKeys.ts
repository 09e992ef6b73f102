import { flushSync } from 'react-dom'
import type { Choice } from '../controls/useChoice'
import { afterPaint } from '../ui'
import { HOMES } from './homes'
import type { Command } from './keys'
import { possibleAt } from './possible'
import { SPOTS, type Spot } from './spots'
import { nextOf, spotAtStage } from './stageSpots'
import type { Announcements } from './useAnnouncements'
import { useKeys } from './useKeys'
import type { Match } from './useMatch'
import type { SheetState } from './useSheet'

interface Table {
  match: Match
  choice: Choice
  sheet: SheetState
  announcements: Announcements
  /** Whether what happened last is shown. */
  again: boolean
  setAgain: (shown: boolean) => void
  onHelp: () => void
  onWords: () => void
}

/** The place on the board that has the focus. */
const spotInFocus = (): Spot | null => {
  const spot = document.activeElement?.getAttribute('data-spot')
  return SPOTS.find((one) => one === spot) ?? null
}

const press = (id: string): boolean => {
  const element = document.getElementById(id)
  element?.click()
  return element !== null
}

/** All that keys do in a match. */
export const useMatchKeys = (table: Table): void => {
  const { match, choice, sheet, announcements, again, setAgain } = table
  const { say } = announcements

  const goTo = (spot: Spot): boolean => {
    // A high sheet would hide the board.
    flushSync(() => sheet.setHigh(false))
    document.querySelector<HTMLElement>(`[data-spot="${spot}"]`)?.focus()
    return true
  }

  const nextLegal = (): boolean => {
    const possible = possibleAt(match.legal, choice.move)
    const spot = nextOf(
      SPOTS.filter((one) => possible.has(one)),
      spotInFocus(),
    )
    if (spot !== undefined) return goTo(spot)
    say(['There is no place on the board where you can act now.'])
    return true
  }

  const showHand = (): boolean => {
    flushSync(() => sheet.setTab('adapt'))
    const hand = document.getElementById(HOMES.hand)
    if (hand === null) say(['Your adaptations come with your turn.'])
    hand?.focus()
    return true
  }

  const repeat = (): boolean => {
    const { last } = announcements
    say(last.length > 0 ? last : ['Nothing has happened yet.'])
    setAgain(last.length > 0)
    return true
  }

  /** As the button does: it asks while actions remain. */
  const finish = (): boolean => {
    flushSync(() => {
      sheet.setTab('act')
      choice.selectMove(null)
    })
    if (!press(HOMES.done)) say(['It is not your turn now.'])
    return true
  }

  const back = (): boolean => {
    if (again) setAgain(false)
    else if (match.hints.sheet !== null) match.hints.close()
    else if (choice.outcome.length > 0) choice.putAway()
    else if (choice.move !== null) choice.selectMove(null)
    else if (choice.spot !== null) choice.selectSpot(null)
    else return false
    return true
  }

  const run = (command: Command): boolean => {
    switch (command.is) {
      case 'stage':
        return goTo(spotAtStage(match.view, match.viewer, command.stage, spotInFocus()))
      case 'legal':
        return nextLegal()
      case 'hand':
        return showHand()
      case 'again':
        return repeat()
      case 'done':
        return finish()
      case 'back':
        return back()
      case 'help':
        afterPaint(table.onHelp)
        return true
      case 'words':
        afterPaint(table.onWords)
        return true
    }
  }
  useKeys(run)
}
