import { IconRobot } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../ui'
import './bots.css'
import type { Lately } from './lately'
import { LatelyDialog } from './LatelyDialog'

/** Opens what bots did lately at a table online, and why. */
export const LatelyButton = ({ lately }: { lately: Lately }) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        look="quiet"
        icon={<IconRobot size={20} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        Bots
      </Button>
      {open && <LatelyDialog lately={lately} onClose={() => setOpen(false)} />}
    </>
  )
}
