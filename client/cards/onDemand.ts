import { loadPatiently } from '../routes/patiently'

/** What stands small on the cards, all of them together: few open a card before their first move. */
export const loadSmallPrint = () => loadPatiently(() => import('./SmallPrint'))
