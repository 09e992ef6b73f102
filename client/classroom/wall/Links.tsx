import { plural } from '../../ui'
import { createKeptClasses } from '../kept'
import { privateLink } from '../keys'
import { CopyLink } from './CopyLink'
import type { WallProps } from './WallScreen'

/** The links that open the class on any device, and how many have done so. */
export const Links = ({ info, wall }: WallProps) => {
  const { teacherKey = null, projectorKey = null } = createKeptClasses().find(info.code) ?? {}
  return (
    <section className="wall-links">
      <h3>Links</h3>
      {teacherKey !== null && (
        <CopyLink
          title="Your private link"
          note="Brings you back to the wall on any device. Write it down before the lesson, and do not let it be seen."
          link={privateLink(info.code, 'teach', teacherKey)}
        />
      )}
      {projectorKey !== null && (
        <CopyLink
          title="Link of the projector"
          note="Shows the class without names and without buttons."
          link={privateLink(info.code, 'show', projectorKey)}
        />
      )}
      <p className="class-hint">
        {plural(wall.teachers, 'device')} with your key here, {plural(wall.projectors, 'projector')}
        .
      </p>
    </section>
  )
}
