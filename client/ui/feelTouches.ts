/** How long a button shows that it was touched, in milliseconds. */
const SHOWN_FOR = 250

/**
 * Every button shows at once that it felt the touch, also where drawing what comes of it takes a slow
 * device longer (see afterPaint). The look is `[data-touched]` in base.css.
 */
export const feelTouches = (): void => {
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (button === null) return
      button.dataset['touched'] = ''
      setTimeout(() => delete button.dataset['touched'], SHOWN_FOR)
    },
    true,
  )
}
