import { IconPlayerPause, IconPlayerPlay, IconPresentation, IconX } from '@tabler/icons-react'
import { Note } from '../../table/Note'
import { Button } from '../../ui'
import { tableName } from './tileWords'
import type { WallProps } from './WallScreen'

/** What all screens of the class show now, where it is not their own game. */
export const FreezeNotes = ({ info, room, wall }: WallProps) => {
  const table = wall.tables.find(({ code }) => code === info.spotlight)
  if (info.frozen)
    return (
      <Note
        tone="act"
        icon={<IconPlayerPause size={22} aria-hidden="true" />}
        button={
          <Button
            look="primary"
            icon={<IconPlayerPlay size={20} aria-hidden="true" />}
            onClick={() => void room.ask('freeze', { frozen: false })}
          >
            Go on
          </Button>
        }
      >
        <b>Frozen.</b> Every screen says “Look up”, and the clocks of the tables stand still.
      </Note>
    )
  if (info.spotlight === null) return null
  return (
    <Note
      tone="act"
      icon={<IconPresentation size={22} aria-hidden="true" />}
      button={
        <Button
          icon={<IconX size={20} aria-hidden="true" />}
          onClick={() => void room.ask('spotlight', { table: null })}
        >
          Stop showing
        </Button>
      }
    >
      <b>Everybody looks at {table === undefined ? 'one table' : tableName(table)}.</b>
    </Note>
  )
}
