import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare, OTHER_CHROMIUM, SAME_CHROMIUM, type Comparison, type Limit } from './compare'
import { readPicture } from './png'

/** The accepted pictures, and the major version of the Chromium that took each. */
const FOLDER = join(import.meta.dirname, '../../pictures')
const VERSIONS = join(FOLDER, 'chromium.json')

export interface Reference {
  name: string
  limit: Limit
  /** Where it is kept; undefined where none was accepted yet. */
  file: string | undefined
  /** Compares a picture with it; undefined where there is none. */
  compareWith: (taken: Buffer) => Comparison | undefined
}

/** The names of all references that are kept. */
export const keptReferences = (): readonly string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER).flatMap((file) => (file.endsWith('.png') ? file.slice(0, -4) : []))
    : []

const versionOf = (name: string): number | undefined =>
  existsSync(VERSIONS)
    ? (JSON.parse(readFileSync(VERSIONS, 'utf8')) as Record<string, number>)[name]
    : undefined

/** What a picture is held against, in a browser of this major version. */
export const referenceOf = (name: string, chromium: number): Reference => {
  const file = join(FOLDER, `${name}.png`)
  const limit = versionOf(name) === chromium ? SAME_CHROMIUM : OTHER_CHROMIUM
  if (!existsSync(file)) return { name, limit, file: undefined, compareWith: () => undefined }
  const expected = readPicture(readFileSync(file))
  return { name, limit, file, compareWith: (taken) => compare(expected, readPicture(taken), limit) }
}
