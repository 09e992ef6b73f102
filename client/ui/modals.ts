/**
 * Modal windows. The browser has its own, `showModal()`, but making the rest of the page inert gives
 * every element of it its style anew, twice: on a school's Chromebook half a second for a touch. What
 * lies over the page and keeps the focus costs only what it shows.
 */

/** All that are open, the one on top last. */
const open: HTMLElement[] = []
const waiting = new Set<() => void>()

/** Whether a modal window makes the rest of the page silent. */
export const isCovered = (): boolean => open.length > 0

/**
 * Calls back as soon as no modal window covers the page: at once, or when the last one is gone.
 * Gives the way to stop waiting.
 */
export const whenUncovered = (then: () => void): (() => void) => {
  if (isCovered()) waiting.add(then)
  else then()
  return () => void waiting.delete(then)
}

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** Of radio buttons that belong together, the Tab key stops only at the chosen one. */
const isPassedBy = (element: HTMLElement, among: readonly HTMLElement[]): boolean =>
  element instanceof HTMLInputElement &&
  element.type === 'radio' &&
  !element.checked &&
  among.some(
    (other) => other instanceof HTMLInputElement && other.name === element.name && other.checked,
  )

/** Where the Tab key stops inside of this, in order. */
const stopsIn = (dialog: HTMLElement): readonly HTMLElement[] => {
  const found = [...dialog.querySelectorAll<HTMLElement>(STOPS)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0,
  )
  return found.filter((element) => !isPassedBy(element, found))
}

/** The Tab key goes round inside of the window. */
const goRound = (dialog: HTMLElement, event: KeyboardEvent): void => {
  const stops = stopsIn(dialog)
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  const now = document.activeElement
  // Before the first stop lies what has the focus without being one: the title.
  const isBefore = event.shiftKey && !stops.some((stop) => stop === now)
  if (to === undefined) event.preventDefault()
  if (to === undefined || (now !== from && !isBefore)) return
  event.preventDefault()
  to.focus()
}

/** Hides from assistive technology all that lies under the window. Gives the way back. */
const silenceRest = (dialog: HTMLElement): (() => void) => {
  const silenced = [...document.body.children].filter(
    (element) => element !== dialog && !element.hasAttribute('aria-hidden'),
  )
  for (const element of silenced) element.setAttribute('aria-hidden', 'true')
  return () => {
    for (const element of silenced) element.removeAttribute('aria-hidden')
  }
}

/** Not in all browsers, and not yet in TypeScript’s list of what they have. */
declare const CloseWatcher: (new () => EventTarget & { destroy: () => void }) | undefined

/** Calls back when the person asks for it to be closed: by Escape, or a phone's way back. */
const onAsked = (dialog: HTMLElement, ask: () => void): (() => void) => {
  if (typeof CloseWatcher === 'undefined') {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && open.at(-1) === dialog) ask()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }
  const Watcher = CloseWatcher
  const watch = () => {
    const one = new Watcher()
    one.addEventListener('close', () => {
      watcher = watch() // whether the window closes is for the one who is asked
      ask()
    })
    return one
  }
  let watcher = watch()
  return () => watcher.destroy()
}

/**
 * Makes a window that lies over all others a modal one: the focus stays inside, the rest is silent, and
 * what had the focus has it again afterwards.
 *
 * @param ask called when the person wants it closed
 * @returns call it when the window goes
 */
export const openModal = (dialog: HTMLElement, ask: () => void): (() => void) => {
  const before = document.activeElement
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && open.at(-1) === dialog) goRound(dialog, event)
  }
  const onFocusIn = ({ target }: FocusEvent) => {
    if (open.at(-1) === dialog && target instanceof Node && !dialog.contains(target))
      stopsIn(dialog)[0]?.focus()
  }
  open.push(dialog)
  const stopAsking = onAsked(dialog, ask)
  const unsilence = silenceRest(dialog)
  document.addEventListener('keydown', onKeyDown)
  document.addEventListener('focusin', onFocusIn)
  return () => {
    document.removeEventListener('keydown', onKeyDown)
    document.removeEventListener('focusin', onFocusIn)
    unsilence()
    stopAsking()
    open.splice(open.indexOf(dialog), 1)
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    if (isCovered()) return
    for (const then of waiting) then()
    waiting.clear()
  }
}
