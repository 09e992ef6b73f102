import { IconSchool } from '@tabler/icons-react'
import type { KeptClass } from '../classroom/kept'
import type { Go } from '../routes/route'
import { Button } from '../ui'
import '../saves/saves.css'

interface ClassCardProps {
  /** The classes that this device knows, newest first. */
  classes: readonly KeptClass[]
  go: Go
}

/** The class that this device was last in. */
export const ClassCard = ({ classes, go }: ClassCardProps) => {
  const [newest] = classes
  if (newest === undefined) return null
  const { code, teacherKey } = newest
  const as = teacherKey === null ? 'student' : 'teacher'
  return (
    <section className="saves-card" aria-label="Your class">
      <p>
        <b>{as === 'teacher' ? `You teach class ${code}` : `You are in class ${code}`}</b>
        <small>Kept on this device</small>
      </p>
      <Button
        look="primary"
        icon={<IconSchool size={20} aria-hidden="true" />}
        onClick={() => go({ at: 'class', code, as })}
      >
        Back to the class
      </Button>
    </section>
  )
}
