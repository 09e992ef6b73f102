import { describe, expect, test } from 'vitest'
import type { Action } from '../../game/action'
import { actingAt } from '../../game/actions'
import type { SeatSketch, TableSketch } from '../../game/define'
import { findPrompt, promptFor } from '../../game/prompts'
import { PROMPT_IDS, type PromptId } from '../../game/prompts/prompt'
import { tableFrom } from '../support/sketch'

/** Whether a prompt fits what the first seat does in this situation. */
const fits = (id: PromptId, seat: SeatSketch, action: Action, table: Partial<TableSketch> = {}) =>
  findPrompt(id)?.fits(actingAt(tableFrom({ seats: [seat], ...table }), '0'), action)

const enter = (route: 'blood' | 'lymph' | 'plexus', form: 'single' | 'cluster'): Action => ({
  move: 'intravasate',
  route,
  form,
  cells: 3,
})
const leave = (at: 'lung' | 'bone' | 'brain' | 'adrenal'): Action => ({ move: 'extravasate', at })
const PROSTATE = { tumour: 'prostate', stroma: 5 } as const
const NK = { immune: ['nk-patrol'] }
const NO_NK = { immune: ['phagocyte-gulp'] }

describe('the way into a vessel', () => {
  test.each([
    ['into-the-blood', enter('blood', 'single'), enter('blood', 'cluster')],
    ['out-together', enter('blood', 'cluster'), enter('blood', 'single')],
    ['into-the-lymph', enter('lymph', 'single'), enter('blood', 'single')],
    ['by-the-spine', enter('plexus', 'single'), enter('lymph', 'single')],
  ] as const)('%s: this way and no other', (id, action, other) => {
    expect(fits(id, PROSTATE, action)).toBe(true)
    expect(fits(id, PROSTATE, other)).toBe(false)
    expect(fits(id, PROSTATE, { move: 'rest' })).toBe(false)
  })
  test('a cluster in the veins along the spine is asked about the spine', () => {
    expect(fits('by-the-spine', PROSTATE, enter('plexus', 'cluster'))).toBe(true)
    expect(fits('out-together', PROSTATE, enter('plexus', 'cluster'))).toBe(false)
  })
})

describe('cells that gather in the blood', () => {
  const two = { singles: { lung: 2, node: 2 } }
  const gather: Action = { move: 'aggregate', at: 'lung' }
  test('where natural killer cells are coming, it is about platelets', () => {
    expect(fits('coat-of-platelets', two, gather, NK)).toBe(true)
    expect(fits('joined-in-the-blood', two, gather, NK)).toBe(false)
  })
  test('where none are coming, it is about the flow', () => {
    expect(fits('coat-of-platelets', two, gather, NO_NK)).toBe(false)
    expect(fits('joined-in-the-blood', two, gather, NO_NK)).toBe(true)
  })
  test('the second immune card of a round counts as well', () => {
    expect(
      fits('coat-of-platelets', two, gather, { immune: ['phagocyte-gulp', 'nk-patrol'] }),
    ).toBe(true)
  })
  test('in the lymph node no blood flows', () => {
    expect(fits('joined-in-the-blood', two, { move: 'aggregate', at: 'node' }, NO_NK)).toBe(false)
  })
})

describe('the way out into soil', () => {
  // Prostate: bone 3, lung 5, brain 6. Breast: bone 3, lung and adrenal 4, brain 5.
  test('poor soil, while cells are where it suits them better', () => {
    const seat = { tumour: 'prostate', singles: { lung: 1, bone: 1 } } as const
    expect(fits('out-into-poor-soil', seat, leave('lung'))).toBe(true)
    expect(fits('out-into-poor-soil', seat, leave('bone'))).toBe(false)
  })
  test('poor soil, where there is nowhere better to be: nothing was passed by', () => {
    const alone = { tumour: 'prostate', singles: { lung: 2 } } as const
    expect(fits('out-into-poor-soil', alone, leave('lung'))).toBe(false)
    const worse = { tumour: 'prostate', singles: { lung: 1, brain: 1 } } as const
    expect(fits('out-into-poor-soil', worse, leave('lung'))).toBe(false)
    const alike = { tumour: 'prostate', singles: { lung: 1, adrenal: 1 } } as const
    expect(fits('out-into-poor-soil', alike, leave('lung'))).toBe(false)
  })
  test('a cluster in better soil counts like single cells', () => {
    const seat = { tumour: 'prostate', singles: { lung: 1 }, clusters: { bone: 2 } } as const
    expect(fits('out-into-poor-soil', seat, leave('lung'))).toBe(true)
  })
  test('a soil number of 4 is neither poor nor good, 5 is poor, 3 is good', () => {
    const seat = { tumour: 'breast', singles: { lung: 1, brain: 1, bone: 1 } } as const
    expect(fits('out-into-poor-soil', seat, leave('lung'))).toBe(false)
    expect(fits('out-into-good-soil', seat, leave('lung'))).toBe(false)
    expect(fits('out-into-poor-soil', seat, leave('brain'))).toBe(true)
    expect(fits('out-into-good-soil', seat, leave('bone'))).toBe(true)
  })
  test('leaving anywhere is asked about where the soil says nothing', () => {
    const seat = { tumour: 'breast', singles: { lung: 1 } } as const
    expect(fits('out-of-the-vessel', seat, leave('lung'))).toBe(true)
    expect(fits('out-of-the-vessel', seat, { move: 'moveOn', at: 'lung' })).toBe(false)
  })
})

describe('colonies', () => {
  const grow: Action = { move: 'colonise', at: 'lung' }
  const lung = (size: number, dormant = false) => ({
    tumour: 'breast' as const,
    colonies: { lung: { size, dormant } },
  })
  test('one at rest is asked about waking, one that is active about growing', () => {
    expect(fits('waking-up', lung(1, true), grow)).toBe(true)
    expect(fits('growing-on', lung(1, true), grow)).toBe(false)
    expect(fits('waking-up', lung(1), grow)).toBe(false)
    expect(fits('growing-on', lung(1), grow)).toBe(true)
  })
  test('the size wall stands at 3, for an active colony without a blood supply', () => {
    expect(fits('at-the-size-wall', lung(2), grow)).toBe(false)
    expect(fits('at-the-size-wall', lung(3), grow)).toBe(true)
    expect(fits('at-the-size-wall', lung(3, true), grow)).toBe(false)
    const supplied = { ...lung(3), adaptations: ['angiogenic-switch'] }
    expect(fits('at-the-size-wall', supplied, grow)).toBe(false)
    expect(fits('at-the-size-wall', { ...lung(3), tumour: 'kidney' }, grow)).toBe(false)
  })
  test('a niche, and nothing else, is asked about as one', () => {
    expect(fits('place-made-ready', {}, { move: 'niche', at: 'lung' })).toBe(true)
    expect(fits('place-made-ready', {}, grow)).toBe(false)
  })
})

describe('the dial', () => {
  const to = (dial: 'epithelial' | 'hybrid' | 'mesenchymal'): Action => ({
    move: 'turnDial',
    to: dial,
  })
  const colony = { colonies: { lung: { size: 1, dormant: true } } }
  test('more mobile: only the last step', () => {
    expect(fits('looser-cells', { dial: 'hybrid' }, to('mesenchymal'))).toBe(true)
    expect(fits('looser-cells', { dial: 'epithelial' }, to('hybrid'))).toBe(false)
  })
  test('firmer: either step back, with a colony that may profit', () => {
    expect(fits('firmer-again', { dial: 'mesenchymal', ...colony }, to('hybrid'))).toBe(true)
    expect(fits('firmer-again', { dial: 'hybrid', ...colony }, to('epithelial'))).toBe(true)
    expect(fits('firmer-again', { dial: 'hybrid' }, to('epithelial'))).toBe(false)
    expect(fits('firmer-again', { dial: 'epithelial', ...colony }, to('hybrid'))).toBe(false)
    expect(fits('firmer-again', colony, { move: 'divide' })).toBe(false)
  })
})

describe('other moves', () => {
  const fix = (adaptation: string): Action => ({ move: 'fix', adaptation })
  test('both labels that T cells read are asked about; any trait is asked where it came from', () => {
    expect(fits('fewer-labels', {}, fix('mhc-i-low'))).toBe(true)
    expect(fits('fewer-labels', {}, fix('pd-l1-brake'))).toBe(true)
    expect(fits('fewer-labels', {}, fix('ligand-drop'))).toBe(false)
    expect(fits('lasting-change', {}, fix('ligand-drop'))).toBe(true)
    expect(fits('lasting-change', {}, { move: 'divide' })).toBe(false)
  })
  test('moving on is one thing at the node and another in a bed', () => {
    expect(fits('on-from-the-node', {}, { move: 'moveOn', at: 'node' })).toBe(true)
    expect(fits('on-from-the-node', {}, { move: 'moveOn', at: 'lung' })).toBe(false)
    expect(fits('broken-up', {}, { move: 'moveOn', at: 'lung' })).toBe(true)
    expect(fits('broken-up', {}, { move: 'moveOn', at: 'node' })).toBe(false)
  })
  test('dividing and invading', () => {
    expect(fits('more-cells', {}, { move: 'divide' })).toBe(true)
    expect(fits('more-cells', {}, { move: 'rest' })).toBe(false)
    expect(fits('through-the-sheet', {}, { move: 'invade', cells: 1 })).toBe(true)
    expect(fits('through-the-sheet', {}, { move: 'divide' })).toBe(false)
  })
  test('nothing is asked about resting, taking back or being done', () => {
    const seat = actingAt(tableFrom({ seats: [{}] }), '0')
    for (const move of ['rest', 'undo', 'done'] as const)
      for (const id of PROMPT_IDS) expect(findPrompt(id)?.fits(seat, { move }), id).toBe(false)
  })
})

describe('which one is asked', () => {
  const at = (round: number) => tableFrom({ seats: [{ tumour: 'prostate' }], round })
  const ask = (action: Action, round = 5, asked: Parameters<typeof promptFor>[3] = []) =>
    promptFor(at(round), '0', action, asked)?.id ?? null
  const niche: Action = { move: 'niche', at: 'lung' }
  const divide: Action = { move: 'divide' }

  test('none in the first round, then one', () => {
    expect(ask(niche, 1)).toBe(null)
    expect(ask(niche, 2)).toBe('place-made-ready')
  })
  test('none in the round after one, the next in the round after that', () => {
    const asked = [{ prompt: 'waking-up', round: 4 }]
    expect(ask(niche, 4, asked)).toBe(null)
    expect(ask(niche, 5, asked)).toBe(null)
    expect(ask(niche, 6, asked)).toBe('place-made-ready')
  })
  test('about an everyday move only when nothing rarer came for four rounds', () => {
    expect(ask(divide, 3)).toBe(null)
    expect(ask(divide, 4)).toBe('more-cells')
    const asked = [{ prompt: 'waking-up', round: 4 }]
    expect(ask(divide, 7, asked)).toBe(null)
    expect(ask(divide, 8, asked)).toBe('more-cells')
  })
  test('four in a game, and no fifth', () => {
    const asked = ['waking-up', 'broken-up', 'looser-cells'].map((prompt, i) => ({
      prompt,
      round: 2 + i,
    }))
    expect(ask(niche, 9, asked)).toBe('place-made-ready')
    expect(ask(niche, 9, [...asked, { prompt: 'growing-on', round: 5 }])).toBe(null)
  })
  test('none twice, and nothing more about a topic that was asked about', () => {
    expect(ask(niche, 9, [{ prompt: 'place-made-ready', round: 2 }])).toBe(null)
    const looser: Action = { move: 'turnDial', to: 'mesenchymal' }
    expect(ask(looser, 9, [{ prompt: 'firmer-again', round: 2 }])).toBe(null)
    expect(ask(looser, 9, [{ prompt: 'more-cells', round: 2 }])).toBe('looser-cells')
  })
  test('the narrower one where two fit', () => {
    expect(ask({ move: 'fix', adaptation: 'mhc-i-low' })).toBe('fewer-labels')
    const known = [{ prompt: 'fewer-labels', round: 2 }]
    expect(ask({ move: 'fix', adaptation: 'mhc-i-low' }, 5, known)).toBe('lasting-change')
  })
  test('one of an older version counts, although nobody knows it any more', () => {
    expect(ask(niche, 5, [{ prompt: 'alchemy', round: 4 }])).toBe(null)
    expect(ask(niche, 6, [{ prompt: 'alchemy', round: 4 }])).toBe('place-made-ready')
  })
  test.each(['short', 'first'] as const)('none in a %s game', (length) => {
    expect(promptFor({ ...at(5), length }, '0', niche, [])).toBe(null)
  })
  test('none after the end', () => {
    expect(promptFor({ ...at(5), phase: 'over' }, '0', niche, [])).toBe(null)
  })
})
