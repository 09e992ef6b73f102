import { IconBellRinging, IconEye, IconHandStop, IconPresentation } from '@tabler/icons-react'
import { Note } from '../../table/Note'
import { Button } from '../../ui'
import { ClassConnection } from '../Connection'
import type { InsideProps } from './StudentPage'

/** On a table that the teacher shows to everybody. */
export const SpotlightNote = () => (
  <Note tone="act" icon={<IconPresentation size={22} aria-hidden="true" />}>
    <b>Everybody looks at this table now.</b> Your own game waits for you.
  </Note>
)

/** What the class tells at the own table: one line at a time, the most pressing first. */
export const ClassNote = ({ now, room, info, you }: InsideProps) => {
  if (now.nudged)
    return (
      <Note
        urgent
        tone="act"
        icon={<IconBellRinging size={22} aria-hidden="true" />}
        button={
          <Button look="primary" onClick={room.dismissNudge}>
            I am here
          </Button>
        }
      >
        <b>Your teacher asks you to look at the game.</b>
      </Note>
    )
  if (info.spotlight !== null && info.spotlight === you.place?.table)
    return (
      <Note tone="act" icon={<IconPresentation size={22} aria-hidden="true" />}>
        <b>Everybody looks at your table now.</b>
      </Note>
    )
  if (you.steppedBack)
    return (
      <Note
        tone="plain"
        icon={<IconEye size={22} aria-hidden="true" />}
        button={
          <Button onClick={() => void room.ask('stepBack', { back: false })}>Play again</Button>
        }
      >
        <b>You have stepped back.</b> You watch; your cells go on without you.
      </Note>
    )
  if (you.help)
    return (
      <Note
        tone="plain"
        icon={<IconHandStop size={22} aria-hidden="true" />}
        button={
          <Button onClick={() => void room.ask('help', { wanted: false })}>Not any more</Button>
        }
      >
        <b>You have asked for help.</b> Your teacher sees it.
      </Note>
    )
  // The table says itself that it is offline; the class alone can be, too.
  return info.phase === 'playing' ? null : <ClassConnection now={now} />
}
