/**
 * How much room a match has, as media queries; the style sheets say the same. A phone that lies on its
 * side, or a small window at 200 %, is a phone too: there is no height for a tray.
 */
export const PHONE = '(max-width: 767px), (max-height: 520px)'
export const WIDE = '(min-width: 1200px) and (min-height: 521px)'
/** Where the upright drawing of the board fits better. */
export const UPRIGHT = `${PHONE}, (orientation: portrait)`
