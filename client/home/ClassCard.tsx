import { IconSchool } from '@tabler/icons-react'
import { useState } from 'react'
import { createKeptClasses } from '../classroom/kept'
import type { Go } from '../routes/route'
import { Button } from '../ui'
import '../saves/saves.css'

const kept = createKeptClasses()

/** The class that this device was last in, if it was in one. */
export const ClassCard = ({ go }: { go: Go }) => {
  const [newest, setNewest] = useState(() => kept.list()[0])
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
        look="quiet"
        onClick={() => {
          kept.forget(code)
          setNewest(kept.list()[0])
        }}
      >
        Forget
      </Button>
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
