import { IconPresentation } from '@tabler/icons-react'
import { Note } from '../../table/Note'
import { tableName } from '../wall/tileWords'
import type { ShowProps } from './ProjectorPage'

/** Above the table that everybody looks at. */
export const ShowSpotlight = ({ info, wall }: ShowProps) => {
  const tile = wall.tables.find(({ code }) => code === info.spotlight)
  return (
    <Note tone="act" icon={<IconPresentation size={22} aria-hidden="true" />}>
      <b>{tile === undefined ? 'One of your tables' : tableName(tile)}, for everybody.</b>
    </Note>
  )
}
