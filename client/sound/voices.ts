import type { Cue } from './cue'

/** One tone, or one breath of noise, in Hz and milliseconds. */
export interface Voice {
  wave: 'sine' | 'triangle' | 'noise'
  /** Where it begins and where it glides to; of noise, what is let through. */
  from: number
  to?: number
  at: number
  length: number
  gain: number
}

/** Struck wood: the note, and its fourth harmonic, which is gone at once. */
const marimba = (note: number, at: number, length: number, gain: number): readonly Voice[] => [
  { wave: 'sine', from: note, at, length, gain },
  { wave: 'sine', from: note * 4, at, length: Math.min(90, length), gain: gain * 0.22 },
]

/** What each sound is made of: wood and water, nothing longer than 400 ms, nothing that startles. */
export const VOICES: Readonly<Record<Cue, readonly Voice[]>> = {
  turn: [...marimba(523.25, 0, 200, 0.5), ...marimba(783.99, 140, 260, 0.5)],
  select: [{ wave: 'sine', from: 1046.5, at: 0, length: 45, gain: 0.25 }],
  move: [
    { wave: 'noise', from: 500, to: 1400, at: 0, length: 320, gain: 0.5 },
    { wave: 'sine', from: 240, to: 420, at: 0, length: 300, gain: 0.18 },
  ],
  card: [
    { wave: 'noise', from: 3200, to: 1800, at: 0, length: 110, gain: 0.4 },
    { wave: 'noise', from: 2400, at: 90, length: 60, gain: 0.25 },
  ],
  survive: [...marimba(392, 0, 340, 0.35), ...marimba(493.88, 0, 340, 0.25)],
  lost: [{ wave: 'sine', from: 165, to: 130, at: 0, length: 360, gain: 0.5 }],
  grow: [
    { wave: 'triangle', from: 587.33, at: 0, length: 160, gain: 0.3 },
    { wave: 'sine', from: 880, at: 60, length: 160, gain: 0.2 },
  ],
  round: [
    { wave: 'sine', from: 261.63, at: 0, length: 400, gain: 0.4 },
    { wave: 'sine', from: 264.5, at: 0, length: 400, gain: 0.25 },
    { wave: 'sine', from: 706, at: 0, length: 300, gain: 0.12 },
  ],
}
