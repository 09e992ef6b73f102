/** So many at once, and so many a second on average: a token bucket. */
export class Bucket {
  readonly #most: number
  readonly #perSecond: number
  #left: number
  #at = performance.now()

  constructor(most: number, perSecond: number) {
    this.#most = most
    this.#perSecond = perSecond
    this.#left = most
  }

  #fill() {
    const now = performance.now()
    this.#left = Math.min(this.#most, this.#left + ((now - this.#at) / 1000) * this.#perSecond)
    this.#at = now
  }

  /** Whether one may be taken now. */
  has(): boolean {
    this.#fill()
    return this.#left >= 1
  }

  /** Takes one if one may be taken. */
  take(): boolean {
    if (!this.has()) return false
    this.#left -= 1
    return true
  }
}
