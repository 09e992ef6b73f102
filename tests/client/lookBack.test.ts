import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Found } from '../../client/thinking/backWorker'
import { lookBack, NOT_YET, type BackWorker, type Looked } from '../../client/thinking/lookBack'
import { playedOf } from '../../game/public'
import { GAMES } from '../../client/dev/recordedGames'

const record = GAMES.get('one-seat')
if (record === undefined) throw new Error('no recorded game')
const asked = { game: playedOf(record), seat: '0' } as const

/** A worker in the hands of a test, and what was told of what it found. */
const looking = () => {
  const told: Looked[] = []
  let isOver = false
  const worker: BackWorker & { asked: unknown[] } = {
    asked: [],
    onmessage: null,
    onerror: null,
    postMessage: (question) => void worker.asked.push(question),
    terminate: () => {
      isOver = true
    },
  }
  const end = lookBack(
    asked,
    (looked) => void told.push(looked),
    () => worker,
  )
  return {
    worker,
    told,
    end,
    isOver: () => isOver,
    find: (found: Found) => worker.onmessage?.(new MessageEvent('message', { data: found })),
  }
}

class Failure extends Event {
  message = ''
}

afterEach(() => vi.useRealTimers())

describe('looking back in a worker', () => {
  test('asks once, with plain data, and tells each part as it comes', () => {
    const { worker, told, find, isOver } = looking()
    expect(structuredClone(worker.asked)).toEqual([asked])
    expect(told).toEqual([])
    find({ points: [] })
    expect(told).toEqual([{ ...NOT_YET, points: [] }])
    expect(isOver()).toBe(false)
    find({ whatIf: null })
    expect(told.at(-1)).toEqual({ points: [], whatIf: 'none', failed: false })
    expect(isOver()).toBe(true)
  })

  test('is ended when nobody looks any more, and tells nothing afterwards', () => {
    const { told, find, end, isOver } = looking()
    end()
    expect(isOver()).toBe(true)
    find({ points: [] })
    expect(told).toEqual([])
  })

  test.each([
    ['says what went wrong', (to: ReturnType<typeof looking>) => to.find({ error: 'oh' })],
    [
      'breaks',
      (to: ReturnType<typeof looking>) => to.worker.onerror?.(new Failure('error') as ErrorEvent),
    ],
  ])('keeps what was found when the worker %s', (_words, go) => {
    const at = looking()
    at.find({ points: [] })
    go(at)
    expect(at.told.at(-1)).toEqual({ points: [], whatIf: null, failed: true })
    expect(at.isOver()).toBe(true)
  })

  test('gives up a worker that says nothing, but not before its time', () => {
    vi.useFakeTimers()
    const { told, isOver } = looking()
    vi.advanceTimersByTime(59_999)
    expect(told).toEqual([])
    vi.advanceTimersByTime(1)
    expect(told).toEqual([{ ...NOT_YET, failed: true }])
    expect(isOver()).toBe(true)
  })

  test('is not given up once it has answered', () => {
    vi.useFakeTimers()
    const { told, find } = looking()
    find({ whatIf: null })
    vi.runAllTimers()
    expect(told).toHaveLength(1)
  })

  test('fails where there is no worker, and never thinks on the page', () => {
    const told: Looked[] = []
    lookBack(
      asked,
      (looked) => void told.push(looked),
      () => {
        throw new ReferenceError('Worker is not defined')
      },
    )
    expect(told).toEqual([{ ...NOT_YET, failed: true }])
  })
})
