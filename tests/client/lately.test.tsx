import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { sentencesOfStep, type Lately } from '../../client/bots/lately'
import { MatchBots } from '../../client/bots/MatchBots'
import { MatchProvider } from '../../client/match/useMatch'
import { explainThought, SEAT_NAMES } from '../../game/public'
import { problem, sitDown } from '../support/fakeTable'
import { given } from '../support/scenario'
import { thoughtOf } from '../support/thoughts'

const divide = { move: 'divide' } as const
const done = { move: 'done' } as const

const sit = () => {
  const at = sitDown()
  at.letIn()
  return at
}
const latelyOf = (at: ReturnType<typeof sitDown>): Lately => {
  const { lately } = at.match()
  if (lately === null) throw new Error('there is nothing to ask about')
  return lately
}

describe('what bots did lately at a table online', () => {
  test('are the steps that no person took, with what came of each', () => {
    const at = sit()
    at.play('0', divide)
    at.play('1', divide, 'skilled')
    at.play('1', done, 'autopilot')
    const { steps } = latelyOf(at)
    expect(steps.map(({ step, seat, by, round }) => [step, seat, by, round])).toEqual([
      [2, '1', 'skilled', 1],
      [3, '1', 'autopilot', 1],
    ])
    for (const step of steps) expect(sentencesOfStep(step, at.match().names)).toHaveLength(1)
  })
  test('the body that acts after the last of them is not told as their doing', () => {
    const at = sit()
    at.play('0', done)
    at.play('1', done, 'skilled')
    expect(at.match().view.round).toBe(2)
    expect(latelyOf(at).steps[0]?.entries.map(({ key }) => key)).toEqual(['done'])
  })
  test('what is told is no more than the server remembers', () => {
    const at = sit()
    for (let i = 0; i < 20; i += 1) {
      at.play('1', divide, 'skilled')
      at.play('1', { move: 'undo' }, 'skilled')
    }
    const { steps } = latelyOf(at)
    expect(steps).toHaveLength(24)
    expect(steps.at(-1)?.step).toBe(40)
  })
  test('without any there is no button', () => {
    const at = sit()
    at.play('1', { move: 'rest' })
    const bots = () => (
      <MatchProvider match={at.match()}>
        <MatchBots />
      </MatchProvider>
    )
    expect(renderToStaticMarkup(bots())).toBe('')
    at.play('1', divide, 'skilled')
    expect(renderToStaticMarkup(bots())).toContain('Bots')
  })
})

describe('asking the server why', () => {
  const why = (() => {
    const { state } = given({ seats: [{ primary: 5 }, {}] }).after()
    return explainThought(state, '0', thoughtOf(divide), SEAT_NAMES)
  })()

  test('names the game and the step, and gives the answer on', async () => {
    const at = sit()
    at.play('1', divide, 'skilled')
    const answer = latelyOf(at).why(1)
    expect(at.socket.last('why').message).toEqual({ number: 1, step: 1 })
    at.socket.last('why').answer({ ok: true, why })
    expect(await answer).toEqual({ ok: true, why })
  })
  test('what went wrong is told where it was asked, and nowhere else', async () => {
    const at = sit()
    const refused = latelyOf(at).why(1)
    at.socket.last('why').answer({ ok: false, problem: problem('message/too-fast') })
    expect(await refused).toMatchObject({ ok: false, problem: { id: 'message/too-fast' } })
    at.socket.goDown()
    expect(await latelyOf(at).why(1)).toMatchObject({ ok: false, problem: { id: 'page/offline' } })
    expect(at.now().problem).toBeNull()
  })
})
