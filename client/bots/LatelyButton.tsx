import type { Lately } from './lately'
import { LatelyDialog } from './LatelyDialog'
import { OpensDialog } from './OpensDialog'

/** Opens what bots did lately at a table online, and why. */
export const LatelyButton = ({ lately }: { lately: Lately }) => (
  <OpensDialog dialog={(close) => <LatelyDialog lately={lately} onClose={close} />} />
)
