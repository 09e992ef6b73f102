import { Dialog } from '../../ui'
import { StudentLine } from './StudentLine'
import { asInClass } from './tileWords'
import type { WallProps } from './WallScreen'

/** Everybody in the class, by the order of coming. */
export const StudentsDialog = (props: WallProps & { onClose: () => void }) => {
  const { wall, onClose } = props
  const seatOf = (number: number) =>
    wall.tables
      .flatMap((tile) => asInClass(tile, wall.students).seats)
      .find(({ student }) => student === number)
  return (
    <Dialog wide title={`Students: ${wall.students.length}`} onClose={onClose}>
      <p className="class-hint">
        A seat card gives a student’s place back on any device. Names are made up: you see who is
        who by asking.
      </p>
      <ul className="wall-lines">
        {wall.students.map((student) => (
          <StudentLine
            key={student.number}
            {...props}
            student={student}
            seat={seatOf(student.number)}
          />
        ))}
      </ul>
      {wall.students.length === 0 && <p>Nobody has come yet.</p>}
    </Dialog>
  )
}
