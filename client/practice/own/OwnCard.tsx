import { IconZoomQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { Go } from '../../routes/route'
import { Button } from '../../ui'
import { isOffered, keptGame, type KeptGameStore } from './kept'
import '../../saves/saves.css'

interface OwnCardProps {
  go: Go
  /** What the device keeps, and its clock; tests bring their own. */
  kept?: KeptGameStore
  clock?: () => number
}

/** Two days after a game: questions made from it, for whoever likes. */
export const OwnCard = ({ go, kept = keptGame, clock = Date.now }: OwnCardProps) => {
  const [isOpen, setOpen] = useState(() => {
    const found = kept.read()
    return found !== null && isOffered(found, clock())
  })
  if (!isOpen) return null
  return (
    <section className="saves-card" aria-label="Your last game">
      <p>
        <b>What do you still know?</b>
        <small>A few questions about your last game</small>
      </p>
      <Button
        look="quiet"
        onClick={() => {
          kept.done()
          setOpen(false)
        }}
      >
        No, thanks
      </Button>
      <Button
        icon={<IconZoomQuestion size={20} aria-hidden="true" />}
        onClick={() => go({ at: 'practice' })}
      >
        Practice
      </Button>
    </section>
  )
}
