import { IconRobot } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button } from '../ui'
import './bots.css'

/** The button “Bots”, and the dialog that it opens. */
export const OpensDialog = ({ dialog }: { dialog: (close: () => void) => ReactNode }) => {
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
      {open && dialog(() => setOpen(false))}
    </>
  )
}
