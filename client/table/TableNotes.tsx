import {
  IconArmchair,
  IconBellRinging,
  IconCloudOff,
  IconEye,
  IconFlag3,
  IconPlayerPause,
  IconPlaneInflight,
  IconRefresh,
} from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { OnlineTable } from '../online/onlineTable'
import type { TableSnapshot } from '../online/state'
import { Button, plural } from '../ui'
import { Note } from './Note'

/** Counts down by itself; the server decides, this only shows. */
const useSecondsLeft = (nudge: TableSnapshot['nudge']): number => {
  const [left, setLeft] = useState({ of: nudge, seconds: nudge?.seconds ?? 0 })
  if (left.of !== nudge) setLeft({ of: nudge, seconds: nudge?.seconds ?? 0 })
  useEffect(() => {
    if (nudge === null) return undefined
    const timer = setInterval(
      () => setLeft((now) => ({ ...now, seconds: Math.max(0, now.seconds - 1) })),
      1000,
    )
    return () => clearInterval(timer)
  }, [nudge])
  return left.seconds
}

const Nudge = ({ now, doing }: { now: TableSnapshot; doing: OnlineTable }) => {
  const seconds = useSecondsLeft(now.nudge)
  return (
    <Note
      urgent
      tone="act"
      icon={<IconBellRinging size={22} aria-hidden="true" />}
      button={
        <Button look="primary" onClick={() => doing.here()}>
          I am here
        </Button>
      }
    >
      The table waits for you. Autopilot plays for you{' '}
      <span aria-hidden="true">in {seconds} s</span>
      <span className="unseen">in {plural(now.nudge?.seconds ?? 0, 'second')}</span>.
    </Note>
  )
}

/** Why the page cannot reach the server; nothing while it can. */
export const ConnectionNote = ({ now }: { now: TableSnapshot }) => {
  if (now.connection !== 'offline' && now.connection !== 'closing') return null
  if (now.connection === 'closing')
    return (
      <Note tone="warn" icon={<IconRefresh size={22} aria-hidden="true" />}>
        <b>The server is being restarted.</b> Everything is kept; this page comes back by itself.
      </Note>
    )
  return (
    <Note tone="warn" icon={<IconCloudOff size={22} aria-hidden="true" />}>
      <b>You are offline.</b>{' '}
      {now.you !== null
        ? 'Your seat is safe. You are back as soon as the network is.'
        : 'This page comes back as soon as the network does.'}
    </Note>
  )
}

interface TableNotesProps {
  now: TableSnapshot
  doing: OnlineTable
  /** How to sit down; without it only what cannot wait is said. */
  onSit?: () => void
}

/** What everybody at the table should know now: one line at a time, the most pressing first. */
export const TableNotes = ({ now, doing, onSit }: TableNotesProps) => {
  const { connection, table, you, nudge } = now
  const mine = table?.seats.find(({ id }) => id === you)?.controller
  if (connection === 'offline' || connection === 'closing') return <ConnectionNote now={now} />
  if (table?.frozen === true)
    return (
      <Note tone="plain" icon={<IconPlayerPause size={22} aria-hidden="true" />}>
        <b>The teacher has paused the game.</b>
      </Note>
    )
  if (nudge !== null) return <Nudge now={now} doing={doing} />
  if (mine?.by === 'autopilot' && table?.phase === 'playing')
    return (
      <Note
        tone="act"
        icon={<IconPlaneInflight size={22} aria-hidden="true" />}
        button={
          <Button look="primary" onClick={() => void doing.takeBack()}>
            Take back
          </Button>
        }
      >
        <b>Autopilot plays for you.</b>{' '}
        {mine.asked ? 'You asked it to.' : 'The table waited for you.'}
      </Note>
    )
  if (you === null && table !== null && !table.inClass && onSit !== undefined) {
    const free = table.seats.filter(({ open }) => open).length
    return (
      <Note
        tone="plain"
        icon={<IconEye size={22} aria-hidden="true" />}
        button={
          free > 0 && (
            <Button icon={<IconArmchair size={20} aria-hidden="true" />} onClick={onSit}>
              Sit down
            </Button>
          )
        }
      >
        <b>You are watching.</b> {free > 0 && `${plural(free, 'seat is', 'seats are')} free.`}
      </Note>
    )
  }
  if (table?.lastRound === true && table.phase === 'playing')
    return (
      <Note tone="plain" icon={<IconFlag3 size={22} aria-hidden="true" />}>
        <b>This is the last round.</b> The game ends when the body has acted.
      </Note>
    )
  return null
}
