import { IconX } from '@tabler/icons-react'
import type { OnlineTable } from '../online/onlineTable'
import type { TableSnapshot } from '../online/state'
import { requestToTell } from '../online/trouble'
import { Button, Dialog, IconButton, RequestName } from '../ui'

interface TableDialogsProps {
  now: TableSnapshot
  doing: OnlineTable
  onCard: () => void
}

/** What must be read before going on: a lost seat, what was missed, something that failed. */
export const TableDialogs = ({ now, doing, onCard }: TableDialogsProps) => {
  const { out, recap, problem } = now
  return (
    <>
      {out !== null && (
        <Dialog
          title="You no longer have this seat"
          onClose={doing.dismissOut}
          foot={
            <>
              <Button onClick={doing.dismissOut}>Just watch</Button>
              <Button look="primary" onClick={onCard}>
                Use my seat card
              </Button>
            </>
          }
        >
          <p>
            {out.message} {out.wayOn}
          </p>
        </Dialog>
      )}
      {out === null && recap.length > 0 && (
        <Dialog
          title="While you were away"
          onClose={doing.dismissRecap}
          foot={
            <Button look="primary" onClick={doing.dismissRecap}>
              Go on
            </Button>
          }
        >
          {recap.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Dialog>
      )}
      {problem !== null && (
        <div className="table-toast" role="alert">
          <p>
            <b>{problem.message}</b> {problem.wayOn}
            <RequestName request={requestToTell(problem)} />
          </p>
          <IconButton label="Close this note" onClick={doing.dismissProblem}>
            <IconX size={20} aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </>
  )
}
