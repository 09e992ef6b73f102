/** What can be heard. Nothing is told by a sound alone. */
export const CUES = ['turn', 'select', 'move', 'card', 'survive', 'lost', 'grow', 'round'] as const
export type Cue = (typeof CUES)[number]

export interface Listener {
  /** Plays a sound so many milliseconds from now. */
  play: (cue: Cue, after: number) => void
  /** Forgets all that has not begun yet. */
  hush: () => void
}

let listener: Listener | null = null

/** Whoever plays sounds registers here; without anybody, nothing is loaded and nothing is heard. */
export const listen = (next: Listener | null): void => {
  listener = next
}

export const cue = (which: Cue, after = 0): void => listener?.play(which, after)
export const hush = (): void => listener?.hush()
