import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { IconButton } from '../ui'
import './saves.css'

/** Said once when the browser does not let the game be kept. */
export const NotKept = () => {
  const [seen, setSeen] = useState(false)
  if (seen) return null
  return (
    <div className="saves-toast" role="status">
      <p>This browser does not let the game be kept. Closing the page will end it.</p>
      <IconButton label="Close this note" onClick={() => setSeen(true)}>
        <IconX size={20} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
