import { useEffect, useState } from 'react'
import { UPRIGHT } from '../match/room'
import { loadPatiently } from '../routes/patiently'
import type { MosaicCell } from './sectors'

/** Which of the two drawings of the board a screen has room for. */
export type ArtName = 'landscape' | 'portrait'

/** What is known of a drawing beside the picture: the cells of the tumour, and the paths of the blood. */
export interface ArtData {
  cells: readonly MosaicCell[]
  flow: Readonly<Record<string, string>>
}

const FILES: Readonly<Record<ArtName, () => Promise<{ default: ArtData }>>> = {
  landscape: () => import('./art/landscape.json'),
  portrait: () => import('./art/portrait.json'),
}
const here: Partial<Record<ArtName, ArtData>> = {}

/** Loads one drawing; hardly any screen ever shows both. */
export const loadArt = async (name: ArtName): Promise<ArtData> =>
  (here[name] ??= (await loadPatiently(FILES[name])).default)

/** Loads the drawing that this screen begins with. */
export const loadFirstArt = (): Promise<ArtData> =>
  loadArt(window.matchMedia(UPRIGHT).matches ? 'portrait' : 'landscape')

/** A drawing; null until it is here, which it mostly is at once. */
export const useArt = (name: ArtName): ArtData | null => {
  const [, setLoaded] = useState(here[name])
  useEffect(() => {
    let isGone = false
    loadArt(name).then(
      (data) => {
        if (!isGone) setLoaded(data)
      },
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [name])
  return here[name] ?? null
}
