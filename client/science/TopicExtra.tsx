import { ORGANS, TUMOUR_TYPES, type TopicId } from '../../game/public'
import { Differences } from './Differences'
import { Fidelity } from './Fidelity'
import { OrganFacts, TumourFacts } from './InTheGame'

/** What some pages show besides their text: figures of studies and the numbers of the game. */
export const TopicExtra = ({ id }: { id: TopicId }) => {
  if (id === 'how-it-differs') return <Differences />
  if (id === 'fidelity') return <Fidelity />
  const type = TUMOUR_TYPES.find((tumour) => id === `tumour-${tumour}`)
  if (type !== undefined) return <TumourFacts type={type} />
  const organ = ORGANS.find((soil) => id === `soil-${soil}`)
  return organ === undefined ? null : <OrganFacts organ={organ} />
}
