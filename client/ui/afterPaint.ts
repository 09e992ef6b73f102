/**
 * Does it once the page has shown that it felt the touch: a button that is pressed, a window that is
 * gone. Drawing what comes of it may take a slow device longer than a touch may go unanswered.
 */
export const afterPaint = (then: () => void): void => {
  // A page that nobody sees is not painted.
  if (document.hidden) setTimeout(then)
  else requestAnimationFrame(() => setTimeout(then))
}
