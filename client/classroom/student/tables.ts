/** Everything with a board on it. */
export { WatchTable } from '../WatchTable'
export { AtTable } from './AtTable'
