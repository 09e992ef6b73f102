import { BotsDialog } from './BotsDialog'
import { OpensDialog } from './OpensDialog'
import type { Bots } from './told'

/** Opens all about the bots of this match: their pace, what they did, and why. */
export const BotsButton = ({ bots }: { bots: Bots }) => (
  <OpensDialog dialog={(close) => <BotsDialog bots={bots} onClose={close} />} />
)
