import type { Classroom } from '../../server/classroom/classroom'

/** A class as it is opened: nobody has come. */
export const newClassroom = (id: string, code: string): Classroom => ({
  id,
  code,
  version: 1,
  phase: 'gathering',
  frozen: false,
  locked: false,
  spotlight: null,
  debrief: null,
  plan: {
    bell: 2_700_000,
    students: 30,
    length: 'short',
    checks: true,
    playing: null,
    ended: null,
    askedAgain: [],
  },
  teacherHash: 'teacher',
  projectorHash: 'projector',
  students: [],
  tables: [],
})
