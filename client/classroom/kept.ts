import { CHECK_CHOICES, type Choice } from '../../game/public'

/** What this device knows of a class: as whom it may come in. */
export interface KeptClass {
  code: string
  teacherKey: string | null
  projectorKey: string | null
  student: { number: number; token: string } | null
  /** Where the student thinks that most cells of the class stop; told to nobody. */
  prediction: Choice | null
}

/** The classes of this device. Where the browser stores nothing they last as long as the page. */
export interface KeptClasses {
  /** Newest first. */
  list: () => readonly KeptClass[]
  find: (code: string) => KeptClass | undefined
  /** Adds to what is known of a class; false when only the page remembers it. */
  keep: (code: string, change: Partial<Omit<KeptClass, 'code'>>) => boolean
  forget: (code: string) => void
}

type Store = Pick<Storage, 'getItem' | 'setItem'>

const KEY = 'seed-and-soil/classes'
const MOST = 6

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const parseStudent = (value: unknown): KeptClass['student'] => {
  if (!isObject(value)) return null
  const { number, token } = value
  return typeof number === 'number' && typeof token === 'string' ? { number, token } : null
}

const parseChoice = (value: unknown): Choice | null =>
  CHECK_CHOICES.find((choice) => choice === value) ?? null

const parseClass = (value: unknown): readonly KeptClass[] => {
  if (!isObject(value) || typeof value['code'] !== 'string') return []
  return [
    {
      code: value['code'],
      teacherKey: textOf(value['teacherKey']),
      projectorKey: textOf(value['projectorKey']),
      student: parseStudent(value['student']),
      prediction: parseChoice(value['prediction']),
    },
  ]
}

const parse = (text: string | null): readonly KeptClass[] => {
  if (text === null) return []
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) ? found.flatMap(parseClass) : []
  } catch {
    return []
  }
}

/** A class of which nothing is known yet. */
const newClass = (code: string): KeptClass => ({
  code,
  teacherKey: null,
  projectorKey: null,
  student: null,
  prediction: null,
})

/** @param store asks for the browser's storage, which may throw at any time */
export const createKeptClasses = (store: () => Store = () => localStorage): KeptClasses => {
  /** What the browser refused to store. */
  let remembered: readonly KeptClass[] | null = null

  // Read each time: the projector may be another tab of the teacher's browser.
  const list = (): readonly KeptClass[] => {
    if (remembered !== null) return remembered
    try {
      return parse(store().getItem(KEY))
    } catch {
      return []
    }
  }
  const write = (classes: readonly KeptClass[]): boolean => {
    try {
      store().setItem(KEY, JSON.stringify(classes))
      remembered = null
      return true
    } catch {
      remembered = classes
      return false
    }
  }
  const find = (code: string) => list().find((one) => one.code === code)
  const others = (code: string) => list().filter((one) => one.code !== code)
  return {
    list,
    find,
    keep: (code, change) => {
      return write(
        [{ ...(find(code) ?? newClass(code)), ...change }, ...others(code)].slice(0, MOST),
      )
    },
    forget: (code) => void write(others(code)),
  }
}
