/**
 * Modal windows. The browser has its own, `showModal()`, but making the rest of the page inert gives
 * every element of it its style anew, twice: on a school's Chromebook half a second for a touch. What
 * lies in the top layer as a popover and keeps the focus costs only what it shows.
 */

/** All that are open, the one on top last. */
const open: HTMLDialogElement[] = []
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
const stopsIn = (dialog: HTMLDialogElement): readonly HTMLElement[] => {
  const found = [...dialog.querySelectorAll<HTMLElement>(STOPS)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0,
  )
  return found.filter((element) => !isPassedBy(element, found))
}

/** The Tab key goes round inside of the window. */
const goRound = (dialog: HTMLDialogElement, event: KeyboardEvent): void => {
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

/** Hides from assistive technology all that lies beside the window. Gives the way back. */
const silenceRest = (dialog: HTMLElement): (() => void) => {
  const silenced: Element[] = []
  for (let inside: Element = dialog; inside !== document.body;) {
    const parent = inside.parentElement
    if (parent === null) break
    for (const beside of parent.children)
      if (beside !== inside && !beside.hasAttribute('aria-hidden')) silenced.push(beside)
    inside = parent
  }
  for (const element of silenced) element.setAttribute('aria-hidden', 'true')
  return () => {
    for (const element of silenced) element.removeAttribute('aria-hidden')
  }
}

/** Not in all browsers, and not yet in TypeScript’s list of what they have. */
declare const CloseWatcher: (new () => EventTarget & { destroy: () => void }) | undefined

/** Calls back when the person asks for it to be closed: by Escape, or a phone's way back. */
const onAsked = (dialog: HTMLDialogElement, ask: () => void): (() => void) => {
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

const openAsPopover = (dialog: HTMLDialogElement, ask: () => void): (() => void) => {
  const before = document.activeElement
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && open.at(-1) === dialog) goRound(dialog, event)
  }
  const onFocusIn = ({ target }: FocusEvent) => {
    if (open.at(-1) === dialog && target instanceof Node && !dialog.contains(target))
      stopsIn(dialog)[0]?.focus()
  }
  dialog.showPopover()
  const stopAsking = onAsked(dialog, ask)
  const unsilence = silenceRest(dialog)
  document.addEventListener('keydown', onKeyDown)
  document.addEventListener('focusin', onFocusIn)
  return () => {
    document.removeEventListener('keydown', onKeyDown)
    document.removeEventListener('focusin', onFocusIn)
    unsilence()
    stopAsking()
    dialog.hidePopover()
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
}

/** Browsers that know no popovers have modal windows of their own all the same. */
const openAsDialog = (dialog: HTMLDialogElement, ask: () => void): (() => void) => {
  const onCancel = (event: Event) => {
    event.preventDefault()
    if (event.target === dialog) ask()
  }
  dialog.removeAttribute('popover')
  dialog.addEventListener('cancel', onCancel)
  dialog.showModal()
  return () => {
    dialog.removeEventListener('cancel', onCancel)
    dialog.close()
  }
}

/**
 * Opens a modal window over all others: the focus stays inside, the rest is silent and out of reach,
 * and what had the focus has it again afterwards.
 *
 * @param ask called when the person wants it closed
 * @returns the way to close it
 */
export const openModal = (dialog: HTMLDialogElement, ask: () => void): (() => void) => {
  open.push(dialog)
  const close = 'popover' in dialog ? openAsPopover(dialog, ask) : openAsDialog(dialog, ask)
  return () => {
    open.splice(open.indexOf(dialog), 1)
    close()
    if (isCovered()) return
    for (const then of waiting) then()
    waiting.clear()
  }
}
