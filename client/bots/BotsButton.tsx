import { IconRobot } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../ui'
import './bots.css'
import { BotsDialog } from './BotsDialog'
import type { Bots } from './told'

/** Opens all about the bots of this match: their pace, what they did, and why. */
export const BotsButton = ({ bots }: { bots: Bots }) => {
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
      {open && <BotsDialog bots={bots} onClose={() => setOpen(false)} />}
    </>
  )
}
