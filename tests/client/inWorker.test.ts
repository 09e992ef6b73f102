import { afterEach, describe, expect, test, vi } from 'vitest'
import { newGame, streamOf, view, type Thought } from '../../game/public'
import { inWorker, type WorkerLike } from '../../client/thinking/inWorker'
import { thinkNow } from '../../client/thinking/mind'
import { NoLongerAsked, type Question, type Thinker } from '../../client/thinking/thinker'

const { state } = newGame(
  { seats: [{ tumour: 'lung' }], length: 'short', secretOffers: false, pairs: false },
  'worker',
)
const question = (): Question => ({
  bot: 'skilled',
  view: view(state, '0'),
  seat: '0',
  stream: streamOf('worker', 'bots'),
  milliseconds: 50,
})

/** Workers that do nothing by themselves, in the order in which they were started. */
const workers = () => {
  const started: (WorkerLike & { asked: Question[]; isOver: boolean })[] = []
  const spawn = (): WorkerLike => {
    const worker = {
      asked: [] as Question[],
      isOver: false,
      onmessage: null,
      onerror: null,
      postMessage: (asked: Question) => void worker.asked.push(asked),
      terminate: () => {
        worker.isOver = true
      },
    }
    started.push(worker)
    return worker
  }
  return { started, spawn }
}

const page = (): Thinker & { asked: number } => {
  const thinker = {
    asked: 0,
    think: (asked: Question): Promise<Thought> => {
      thinker.asked += 1
      return Promise.resolve(thinkNow(asked))
    },
    close: () => undefined,
  }
  return thinker
}

const answer = (worker: WorkerLike | undefined, thought: Thought) =>
  worker?.onmessage?.(new MessageEvent('message', { data: { thought } }))

class Failure extends Event {
  message = ''
}
const fail = (worker: WorkerLike | undefined) =>
  worker?.onerror?.(new Failure('error') as ErrorEvent)

afterEach(() => vi.useRealTimers())

describe('a thinker in a worker', () => {
  test('asks the same worker one question after another, on the view alone', async () => {
    const { started, spawn } = workers()
    const thinker = inWorker(spawn, page())
    const thought = thinkNow(question())
    for (let i = 0; i < 2; i++) {
      const coming = thinker.think(question())
      answer(started[0], thought)
      expect(await coming).toEqual(thought)
    }
    expect(started).toHaveLength(1)
    expect(started[0]?.asked).toHaveLength(2)
    // What travels to a worker is copied: it must be plain data.
    expect(structuredClone(started[0]?.asked[0])).toEqual(question())
  })

  test('that breaks fails once; then the page thinks for itself', async () => {
    const { started, spawn } = workers()
    const thinkHere = page()
    const thinker = inWorker(spawn, thinkHere)
    const first = thinker.think(question())
    fail(started[0])
    await expect(first).rejects.toThrow('did not start')
    expect(started[0]?.isOver).toBe(true)
    expect((await thinker.think(question())).action.move).toBeTruthy()
    expect(thinkHere.asked).toBe(1)
    expect(started).toHaveLength(1)
  })

  test('tells what went wrong in it, and stays in use', async () => {
    const { started, spawn } = workers()
    const thinker = inWorker(spawn, page())
    const first = thinker.think(question())
    started[0]?.onmessage?.(new MessageEvent('message', { data: { error: 'no such card' } }))
    await expect(first).rejects.toThrow('no such card')
    const second = thinker.think(question())
    answer(started[0], thinkNow(question()))
    await second
    expect(started).toHaveLength(1)
  })

  test('that does not answer is given up long after its time, and another one starts', async () => {
    vi.useFakeTimers()
    const { started, spawn } = workers()
    const thinker = inWorker(spawn, page())
    const first = thinker.think(question())
    const failed = expect(first).rejects.toThrow('does not answer')
    await vi.advanceTimersByTimeAsync(1000)
    expect(started[0]?.isOver).toBe(false)
    await vi.advanceTimersByTimeAsync(6000)
    await failed
    expect(started[0]?.isOver).toBe(true)
    void thinker.think(question())
    expect(started).toHaveLength(2)
    answer(started[1], thinkNow(question()))
  })

  test('can be loaded before anything is asked; if it breaks then, nothing fails', async () => {
    const { started, spawn } = workers()
    const thinkHere = page()
    const thinker = inWorker(spawn, thinkHere)
    thinker.start()
    thinker.start()
    expect(started).toHaveLength(1)
    fail(started[0])
    await thinker.think(question())
    expect(thinkHere.asked).toBe(1)
    thinker.start()
    expect(started).toHaveLength(1)
  })

  test('a new question ends the thought before it', async () => {
    const { started, spawn } = workers()
    const thinker = inWorker(spawn, page())
    const first = thinker.think(question())
    const second = thinker.think(question())
    await expect(first).rejects.toThrow(NoLongerAsked)
    expect(started[0]?.isOver).toBe(true)
    answer(started[1], thinkNow(question()))
    expect((await second).action.move).toBeTruthy()
  })

  test('closing ends the thought and the worker', async () => {
    const { started, spawn } = workers()
    const thinker = inWorker(spawn, page())
    const first = thinker.think(question())
    thinker.close()
    await expect(first).rejects.toThrow(NoLongerAsked)
    expect(started[0]?.isOver).toBe(true)
    thinker.start()
    expect(started).toHaveLength(1)
  })

  test('where there are no workers the page thinks', async () => {
    const thinkHere = page()
    await inWorker(undefined, thinkHere).think(question())
    expect(thinkHere.asked).toBe(1)
  })
})
