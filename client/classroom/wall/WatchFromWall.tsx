import { IconArrowLeft, IconEye, IconPresentation, IconX } from '@tabler/icons-react'
import { Note } from '../../table/Note'
import { Button } from '../../ui'
import { WatchTable } from '../WatchTable'
import { tableName } from './tileWords'
import type { WallProps } from './WallScreen'

/** A table as the teacher watches it: from outside, without anybody's hand. */
export const WatchFromWall = (props: WallProps & { code: string; onBack: () => void }) => {
  const { code, info, wall, room, onBack } = props
  const tile = wall.tables.find((one) => one.code === code)
  const isShown = info.spotlight === code
  return (
    <WatchTable
      key={code}
      code={code}
      onBack={onBack}
      note={
        <Note
          tone="plain"
          icon={<IconEye size={22} aria-hidden="true" />}
          button={
            <>
              <Button
                icon={
                  isShown ? (
                    <IconX size={20} aria-hidden="true" />
                  ) : (
                    <IconPresentation size={20} aria-hidden="true" />
                  )
                }
                onClick={() => void room.ask('spotlight', { table: isShown ? null : code })}
              >
                {isShown ? 'Stop showing' : 'Show to everybody'}
              </Button>
              <Button
                look="primary"
                icon={<IconArrowLeft size={20} aria-hidden="true" />}
                onClick={onBack}
              >
                Back to the wall
              </Button>
            </>
          }
        >
          <b>You watch {tile === undefined ? 'a table' : tableName(tile)}.</b>
        </Note>
      }
    />
  )
}
