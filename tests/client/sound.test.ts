import { afterEach, describe, expect, test, vi } from 'vitest'
import { cue, CUES, hush, listen } from '../../client/sound/cue'
import { createPlayer } from '../../client/sound/player'
import { VOICES } from '../../client/sound/voices'

/** An AudioContext that remembers what is begun and ended on it. */
const silentContext = () => {
  const begun: number[] = []
  const ended: (number | undefined)[] = []
  const param = () => ({
    value: 0,
    setValueAtTime: vi.fn(),
    exponentialRampToValueAtTime: vi.fn(),
  })
  const node = () => ({
    connect: <T>(to: T): T => to,
    start: (at: number) => void begun.push(at),
    stop: (at?: number) => void ended.push(at),
    frequency: param(),
    gain: param(),
    Q: param(),
  })
  const context = {
    currentTime: 10,
    sampleRate: 100,
    state: 'running',
    destination: {},
    createOscillator: node,
    createBufferSource: node,
    createBiquadFilter: node,
    createGain: node,
    createBuffer: () => ({ getChannelData: () => new Float32Array(50) }),
    close: vi.fn(() => Promise.resolve()),
  }
  return { context: context as unknown as AudioContext, begun, ended, close: context.close }
}

const page = (hidden: boolean, hasBeenActive: boolean) => {
  vi.stubGlobal('document', { hidden })
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive } })
}

afterEach(() => vi.unstubAllGlobals())

describe('the sounds', () => {
  test.each(CUES)('%s is short and quiet', (which) => {
    const voices = VOICES[which]
    expect(voices.length).toBeGreaterThan(0)
    for (const { at, length, gain, from } of voices) {
      expect(at + length).toBeLessThanOrEqual(400)
      expect(gain).toBeLessThanOrEqual(0.5)
      expect(from).toBeGreaterThan(0)
    }
  })

  test('your turn rises; a loss is the lowest of all', () => {
    const tones = VOICES.turn.filter(({ gain }) => gain >= 0.5).map(({ from }) => from)
    expect(tones).toHaveLength(2)
    expect(tones[1]).toBeGreaterThan(tones[0] ?? 0)
    const lowest = CUES.filter((which) => VOICES[which].some(({ from }) => from < 200))
    expect(lowest).toEqual(['lost'])
  })

  test('are not heard, and nothing fails, while nobody plays them', () => {
    expect(() => {
      cue('turn')
      hush()
    }).not.toThrow()
  })
})

describe('the player', () => {
  test('makes nothing before the page was touched, and nothing while it is hidden', () => {
    const open = vi.fn(() => silentContext().context)
    const player = createPlayer(open)
    page(false, false)
    player.play('turn', 0)
    page(true, true)
    player.play('turn', 0)
    expect(open).not.toHaveBeenCalled()
    page(false, true)
    player.play('turn', 0)
    player.play('turn', 0)
    expect(open).toHaveBeenCalledTimes(1)
  })

  test('plays each voice at its time', () => {
    page(false, true)
    const { context, begun } = silentContext()
    createPlayer(() => context).play('grow', 500)
    expect(begun).toEqual([10.5, 10.56])
  })

  test('forgets what has not begun, and lets the rest sound', () => {
    page(false, true)
    const { context, ended } = silentContext()
    const player = createPlayer(() => context)
    player.play('lost', 0)
    player.play('lost', 800)
    const planned = ended.length
    player.hush()
    expect(ended.slice(planned)).toEqual([undefined])
  })

  test('is asked by what happens, and closed when sounds are switched off', () => {
    page(false, true)
    const { context, begun, close } = silentContext()
    const player = createPlayer(() => context)
    listen(player)
    cue('lost')
    expect(begun).toEqual([10])
    listen(null)
    player.close()
    cue('lost')
    expect(begun).toEqual([10])
    expect(close).toHaveBeenCalledTimes(1)
  })
})
