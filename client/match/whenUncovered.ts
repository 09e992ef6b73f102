const isCovered = (): boolean => document.querySelector('dialog[open]') !== null

/**
 * Calls back as soon as no modal dialog makes the page silent: at once, or when the last one is gone.
 * Gives the way to stop waiting.
 */
export const whenUncovered = (then: () => void): (() => void) => {
  if (!isCovered()) {
    then()
    return () => undefined
  }
  const observer = new MutationObserver(() => {
    if (isCovered()) return
    observer.disconnect()
    then()
  })
  const what = { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] }
  observer.observe(document.body, what)
  return () => observer.disconnect()
}
