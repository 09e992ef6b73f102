/** A table code as it is written down or read out: `fern-42 ` is FERN42. */
export const cleanCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 12)
