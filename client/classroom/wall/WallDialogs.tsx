import type { ClassPhase } from '../types'
import { GuideDialog } from '../guide/GuideDialog'
import { GoDialog } from './GoDialog'
import { MoreDialog } from './MoreDialog'
import { StudentsDialog } from './StudentsDialog'
import { TableDialog } from './TableDialog'
import { asInClass } from './tileWords'
import type { WallProps } from './WallScreen'

/** The window that is open over the wall, if one is. */
export type Opened = 'students' | 'more' | 'guide' | { table: string } | { go: ClassPhase } | null

interface WallDialogsProps extends WallProps {
  opened: Opened
  onOpen: (opened: Opened) => void
  onWatch: (table: string) => void
  onReport: () => void
  onHome: () => void
}

export const WallDialogs = (props: WallDialogsProps) => {
  const { opened, onOpen, wall } = props
  const onClose = () => onOpen(null)
  if (opened === null) return null
  if (opened === 'students') return <StudentsDialog {...props} onClose={onClose} />
  if (opened === 'more') return <MoreDialog {...props} onClose={onClose} />
  if (opened === 'guide') return <GuideDialog onClose={onClose} />
  if ('go' in opened) return <GoDialog {...props} to={opened.go} onClose={onClose} />
  const tile = wall.tables.find(({ code }) => code === opened.table)
  return tile === undefined ? null : (
    <TableDialog {...props} tile={asInClass(tile, wall.students)} onClose={onClose} />
  )
}
