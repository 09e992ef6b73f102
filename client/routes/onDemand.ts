import { loadFirstArt } from '../board/art'
import { loadPatiently } from './patiently'

/** The table on this device is by far the largest screen: it comes while the game is set up. */
export const loadTable = async () => {
  const [table] = await Promise.all([
    loadPatiently(() => import('../match/localTable')),
    loadFirstArt(),
  ])
  return table
}
/** What a kept game is read with: the rules, because it is played again. */
export const loadSavedGame = () => loadPatiently(() => import('../saves/SavedGame'))
/** The class that this device was last in; most devices were in none. */
export const loadClassCard = () => loadPatiently(() => import('../home/ClassCard'))
/** Questions about the last game of this device, once two days have passed. */
export const loadOwnCard = () => loadPatiently(() => import('../practice/own/OwnCard'))
/** What a code leads to that somebody typed. */
export const loadFindCode = () => loadPatiently(() => import('./findCode'))
/** How to play, model and nature, and where to find support. */
export const loadAbout = () => loadPatiently(() => import('../home/About'))
