import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { compare, OTHER_CHROMIUM, SAME_CHROMIUM, type Limit } from './compare'
import { readPicture, writePicture } from './png'

/** What counts as a difference between two pictures of a screen, and what does not. */

const PAPER = 240
const INK = 40

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A picture with these boxes in ink; `edge` is the colour of a line of pixels on their left. */
const drawn = (boxes: readonly Box[], { width = 400, height = 300, edge = PAPER } = {}): PNG => {
  const picture = new PNG({ width, height })
  const paint = (x: number, y: number, colour: number) => {
    picture.data.fill(colour, (y * width + x) * 4, (y * width + x) * 4 + 3)
  }
  picture.data.fill(255)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) paint(x, y, PAPER)
  for (const box of boxes)
    for (let y = box.y; y < box.y + box.height; y++) {
      paint(box.x - 1, y, edge)
      for (let x = box.x; x < box.x + box.width; x++) paint(x, y, INK)
    }
  return picture
}

const button: Box = { x: 100, y: 100, width: 120, height: 44 }
const icon: Box = { x: 300, y: 20, width: 14, height: 14 }
const dot = (x: number, y: number): Box => ({ x, y, width: 1, height: 1 })

const both: [string, Limit][] = [
  ['the same Chromium', SAME_CHROMIUM],
  ['another Chromium', OTHER_CHROMIUM],
]

describe.each(both)('by %s', (_name, limit) => {
  const isSame = (expected: PNG, actual: PNG) => compare(expected, actual, limit).isSame

  test('the same picture is the same', () => {
    expect(compare(drawn([button]), drawn([button]), limit)).toEqual({
      isSame: true,
      worst: 0,
      difference: null,
    })
  })
  test('an edge that is smoothed differently does not count', () => {
    expect(isSame(drawn([button], { edge: 120 }), drawn([button], { edge: 180 }))).toBe(true)
  })
  test('a button that is gone, moved or of another colour counts', () => {
    const moved = { ...button, y: button.y + 12 }
    expect(isSame(drawn([button]), drawn([]))).toBe(false)
    expect(isSame(drawn([button]), drawn([moved]))).toBe(false)
    const paler = drawn([button])
    for (let i = 0; i < paler.data.length; i++) if (paler.data[i] === INK) paler.data[i] = 90
    expect(isSame(drawn([button]), paler)).toBe(false)
  })
  test('another size counts, and there is no picture of the difference', () => {
    const { isSame, difference } = compare(drawn([]), drawn([], { height: 301 }), limit)
    expect(isSame).toBe(false)
    expect(difference).toBeNull()
  })
  test('specks strewn over the picture do not add up', () => {
    const specks = Array.from({ length: 60 }, (_, i) => dot(20 + (i % 10) * 38, 20 + i * 4))
    expect(isSame(drawn([]), drawn(specks))).toBe(true)
  })
})

describe('a small icon that is gone', () => {
  test.each([
    ['a phone', 390, 844],
    ['a large screen', 1920, 1080],
  ])('counts on %s as much as on any other', (_name, width, height) => {
    const size = { width, height }
    const found = compare(drawn([icon], size), drawn([], size), SAME_CHROMIUM)
    expect(found.isSame).toBe(false)
    expect(found.worst).toBe(icon.width * icon.height)
    expect(found.difference?.width).toBe(width)
  })
  test('is too small to tell from letters of another Chromium', () => {
    expect(compare(drawn([icon]), drawn([]), OTHER_CHROMIUM).isSame).toBe(true)
  })
})

describe('the boundary', () => {
  const line = (pixels: number) => drawn([{ x: 50, y: 50, width: pixels, height: 4 }])
  test.each([
    [3, true],
    [4, false],
  ])('a change of 4 × %i pixels in one place is the same: %s', (width, same) => {
    expect(compare(line(0), line(width), SAME_CHROMIUM)).toMatchObject({
      isSame: same,
      worst: width * 4,
    })
  })
})

describe('what is kept of a picture', () => {
  test('comes back as it was kept', () => {
    const kept = readPicture(writePicture(drawn([button, icon])))
    const again = readPicture(writePicture(kept))
    expect(again.data.equals(kept.data)).toBe(true)
    expect(again.width).toBe(kept.width)
  })
  test('is the same as the picture, to the eye', () => {
    const picture = drawn([button])
    expect(compare(picture, readPicture(writePicture(picture)), SAME_CHROMIUM).isSame).toBe(true)
  })
})
