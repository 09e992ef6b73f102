import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Button, Dialog } from '../../ui'

/** Removes everything that is kept of the class, once that is confirmed. */
export const Erase = ({ onErase }: { onErase: () => void }) => {
  const [asks, setAsks] = useState(false)
  const erase = () => {
    setAsks(false)
    onErase()
  }
  return (
    <>
      <Button icon={<IconTrash size={20} aria-hidden="true" />} onClick={() => setAsks(true)}>
        Remove all data now
      </Button>
      {asks && (
        <Dialog
          title="Remove all data of this class?"
          onClose={() => setAsks(false)}
          foot={
            <>
              <Button onClick={() => setAsks(false)}>Keep them</Button>
              <Button look="primary" onClick={erase}>
                Remove them
              </Button>
            </>
          }
        >
          <p>
            Answers, games, seat cards and this report are gone at once, for you and for the
            students. Download the CSV first if you want to keep the figures; the class cannot be
            asked again then. Otherwise all of it goes by itself 30 days after the class.
          </p>
        </Dialog>
      )}
    </>
  )
}
