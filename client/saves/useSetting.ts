import { useSyncExternalStore } from 'react'
import type { Setting } from './settings'

/** A setting in force, and the way to change it; whatever shows it is drawn anew when it changes. */
export const useSetting = <T extends string>(
  setting: Setting<T>,
): readonly [T, (value: T) => void] => [
  useSyncExternalStore(setting.watch, setting.find),
  setting.keep,
]
