import { IconPlayerPause } from '@tabler/icons-react'

/** While the class stands still. */
export const ShowFrozen = () => (
  <main className="show-main show-middle show-frozen">
    <IconPlayerPause size={120} aria-hidden="true" />
    <h2 className="display">Look up</h2>
    <p className="show-lead">The game is paused. Nothing is lost.</p>
  </main>
)
