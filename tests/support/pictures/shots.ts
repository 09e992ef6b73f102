import type { Page } from 'playwright-core'

/** What day it is in every picture. */
const NOW = '2026-03-05T10:00:00'
/** A page that is the same in so many pictures in a row has come to rest. */
const STILL = 4
/** A page that has not come to rest by then moves although it was told not to. */
const MOST_TRIES = 40

/** Makes a page the same each time it is opened. Called before anything is. */
export const holdStill = async (page: Page): Promise<void> => {
  await page.clock.setFixedTime(NOW)
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await page.addInitScript(() => {
    let word = 0
    Math.random = () => 0.5
    // The seeds of games and bots.
    crypto.getRandomValues = (array) => {
      if (ArrayBuffer.isView(array))
        new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach((_, i, bytes) => {
          bytes[i] = word += 1
        })
      return array
    }
  })
}

/** Comes back when every letter and every image has arrived and been decoded. */
const arrived = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    const images = [...document.images].filter((image) => image.src !== '')
    for (const image of images) image.loading = 'eager'
    await Promise.all(images.map((image) => image.decode()))
  })

const shoot = async (page: Page, fullPage: boolean): Promise<Buffer> => {
  await arrived(page)
  return page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css', fullPage })
}

export interface Shot {
  file: Buffer
  /** The page has come to rest. */
  isStill: boolean
}

/** Takes pictures of a page, one after the other, until it has come to rest or nobody wants another. */
export async function* shotsOf(page: Page, fullPage = false): AsyncGenerator<Shot> {
  // Nothing that can be pressed is under the pointer, or it would look different.
  await page.mouse.move(0, 0)
  let last: Buffer | undefined
  let same = 1
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const file = await shoot(page, fullPage)
    same = last?.equals(file) === true ? same + 1 : 1
    last = file
    const isStill = same === STILL
    yield { file, isStill }
    if (isStill) return
  }
  throw new Error(`The page still changes after ${MOST_TRIES} pictures.`)
}
