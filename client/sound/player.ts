import type { Cue, Listener } from './cue'
import { VOICES, type Voice } from './voices'

/** How loud all of it is. */
const VOLUME = 0.22
/** A tone begins softly, or it clicks. In seconds. */
const ATTACK = 0.008
const SILENT = 0.0001

const noiseIn = (context: AudioContext): AudioBuffer => {
  const buffer = context.createBuffer(1, context.sampleRate / 2, context.sampleRate)
  const samples = buffer.getChannelData(0)
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1
  return buffer
}

/** Browsers let a page sound only after somebody has touched it. */
const mayBeHeard = (): boolean => {
  const { userActivation } = navigator as Partial<Pick<Navigator, 'userActivation'>>
  return !document.hidden && userActivation?.hasBeenActive !== false
}

/** Plays sounds that it makes itself. Nothing is made before the first of them may be heard. */
export const createPlayer = (
  open: () => AudioContext = () => new AudioContext(),
): Listener & { close: () => void } => {
  let context: AudioContext | null = null
  let noise: AudioBuffer | null = null
  /** What has not begun yet, and when it will. */
  let coming: { source: AudioScheduledSourceNode; at: number }[] = []

  const sourceOf = (audio: AudioContext, voice: Voice, at: number, end: number) => {
    if (voice.wave !== 'noise') {
      const tone = audio.createOscillator()
      tone.type = voice.wave
      tone.frequency.setValueAtTime(voice.from, at)
      tone.frequency.exponentialRampToValueAtTime(voice.to ?? voice.from, end)
      return { source: tone, out: tone }
    }
    const breath = audio.createBufferSource()
    breath.buffer = noise ??= noiseIn(audio)
    const filter = audio.createBiquadFilter()
    filter.type = 'bandpass'
    filter.Q.value = 1.2
    filter.frequency.setValueAtTime(voice.from, at)
    filter.frequency.exponentialRampToValueAtTime(voice.to ?? voice.from, end)
    breath.connect(filter)
    return { source: breath, out: filter }
  }

  const sound = (audio: AudioContext, voice: Voice, start: number): void => {
    const at = start + voice.at / 1000
    const end = at + voice.length / 1000
    const { source, out } = sourceOf(audio, voice, at, end)
    const loudness = audio.createGain()
    loudness.gain.setValueAtTime(SILENT, at)
    loudness.gain.exponentialRampToValueAtTime(voice.gain * VOLUME, at + ATTACK)
    loudness.gain.exponentialRampToValueAtTime(SILENT, end)
    out.connect(loudness).connect(audio.destination)
    source.start(at)
    source.stop(end)
    coming.push({ source, at })
  }

  const play = (cue: Cue, after: number): void => {
    if (!mayBeHeard()) return
    const audio = (context ??= open())
    if (audio.state === 'suspended') void audio.resume()
    coming = coming.filter(({ at }) => at > audio.currentTime)
    for (const voice of VOICES[cue]) sound(audio, voice, audio.currentTime + after / 1000)
  }

  return {
    play,
    hush: () => {
      const now = context?.currentTime ?? 0
      for (const { source, at } of coming) if (at > now) source.stop()
      coming = []
    },
    close: () => void context?.close(),
  }
}
