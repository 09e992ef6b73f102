import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, onTestFinished } from 'vitest'
import { test } from '../support/browser'
import {
  actionsLeft,
  actOnce,
  adapt,
  finish,
  listenToBody,
  momentIn,
  startGame,
} from '../support/earPlayer'
import { findIn, Listener, withinIn, wordsOf } from '../support/listener'

/** Kept for people to read: what somebody presses and hears. */
const keep = (transcript: readonly string[], name: string): void => {
  mkdirSync('.tmp/accessibility', { recursive: true })
  writeFileSync(`.tmp/accessibility/${name}.txt`, `${transcript.join('\n')}\n`)
}

test('a whole game can be played by what a screen reader says, with keys alone', async ({
  page,
  problems,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const me = await Listener.at(page)
  onTestFinished(() => keep(me.transcript, 'whole-game'))
  await startGame(me)

  const done = new Set<string>()
  let rounds = 0
  for (;;) {
    const moment = await me.until((tree) => momentIn(tree), 'something to do')
    if (moment === 'over') break
    rounds += 1
    if (rounds === 1) await readWords(me)
    if ((await adapt(me)) !== undefined) done.add('Fix')
    for (let left = actionsLeft(await me.tree()); left > 0;) {
      done.add(await actOnce(me))
      const heard = (await me.hear()).join(' ')
      expect(heard).toMatch(/Quiet Heron(:| divided| rested)/)
      // By an adaptation an action can be free: what is heard is held against what is seen.
      left = actionsLeft(await me.tree())
      expect(heard).toMatch(left > 0 ? `${left} action` : /No actions left/)
    }
    await finish(me)
    const told = await listenToBody(me)
    expect(told.at(-1)).toBe('Continue is ready.')
    if (rounds === 1) keep(me.transcript, 'first-round')
  }

  expect(rounds).toBeGreaterThan(4)
  expect([...done]).toEqual(expect.arrayContaining(['Invade', 'Enter', 'Fix']))
  const result = wordsOf(withinIn(await me.tree(), 'region', 'Sites grown and points'))
  expect(result).toMatch(/Quiet Heron/)
  expect(problems).toEqual([])
}, 120_000)

/** Reads the board in words, then help, each by its key. */
async function readWords(me: Listener): Promise<void> {
  await me.press('b')
  const words = await me.until((tree) => {
    const dialog = withinIn(tree, 'dialog', 'The board in words')
    const all = wordsOf(dialog)
    // The window opens with its title, and fills.
    return all.includes('Stage 1. Primary tumour') && all
  }, 'the board in words')
  expect(words).toMatch(/\d+ cells, yours/)
  await me.press('Escape')
  await me.press('?')
  await me.until((tree) => findIn(tree, 'dialog', 'Help'), 'help')
  await me.press('Escape')
  await me.press('l')
  expect(await me.hear()).toContain('Nothing has happened yet.')
}
