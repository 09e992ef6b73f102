import { IconCloudOff, IconRefresh, IconX } from '@tabler/icons-react'
import { Note } from '../table/Note'
import { IconButton } from '../ui'
import type { OnlineClass } from './openClass'
import type { ClassSnapshot } from './state'

/** Why the page cannot reach the class; nothing while it can. */
export const ClassConnection = ({ now }: { now: ClassSnapshot }) => {
  if (now.connection === 'closing')
    return (
      <Note tone="warn" icon={<IconRefresh size={22} aria-hidden="true" />}>
        <b>The server is being restarted.</b> Everything is kept; this page comes back by itself.
      </Note>
    )
  if (now.connection !== 'offline') return null
  return (
    <Note tone="warn" icon={<IconCloudOff size={22} aria-hidden="true" />}>
      <b>You are offline.</b>{' '}
      {now.who === 'student'
        ? 'Your place is safe. You are back as soon as the network is.'
        : 'The class goes on by itself. This page comes back as soon as the network does.'}
    </Note>
  )
}

/** What was asked and could not be done, until it is read. */
export const ClassProblem = ({ now, room }: { now: ClassSnapshot; room: OnlineClass }) =>
  now.problem === null ? null : (
    <div className="table-toast" role="alert">
      <p>
        <b>{now.problem.message}</b> {now.problem.wayOn}
      </p>
      <IconButton label="Close this note" onClick={room.dismissProblem}>
        <IconX size={20} aria-hidden="true" />
      </IconButton>
    </div>
  )
