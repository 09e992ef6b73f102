import { IconX } from '@tabler/icons-react'
import { describeAction } from '../../game/public'
import type { Match } from '../match/useMatch'
import { AskScience } from '../tutor/AskScience'
import { IconButton, RequestName } from '../ui'

/** An action that was sent and not done: which, why, and what to do now. */
export const RefusedNote = ({ match }: { match: Match }) => {
  const { refused, dismissRefused } = match
  if (refused === null) return null
  const { action, message, wayOn, reason, request } = refused
  return (
    <section className="controls-refused" role="alert">
      <p>
        <b>Not done: {describeAction(action)}.</b>{' '}
        {reason === undefined ? `${message} ${wayOn}` : `${reason.rule} ${reason.biology}`}
        <RequestName request={request} />
      </p>
      {reason !== undefined && (
        <AskScience asked={{ about: 'reason', reason }} label="Read the science behind this" />
      )}
      <IconButton label="Close" onClick={dismissRefused}>
        <IconX size={20} aria-hidden="true" />
      </IconButton>
    </section>
  )
}
