import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparison } from './compare'
import { readPicture, writePicture } from './png'
import type { Reference } from './references'

/** What is to be reviewed is laid out here, for eyes and for `npm run pictures`. */
const FOLDER = join(import.meta.dirname, '../../../.tmp/pictures')
export const REVIEW_PAGE = join(FOLDER, 'index.html')

const KINDS = ['expected', 'actual', 'difference'] as const
type Kind = (typeof KINDS)[number]

export interface Reviewed {
  name: string
  is: 'same' | 'different' | 'new'
  /** What it says of it on the page. */
  words: string
  kinds: readonly Kind[]
}

export const clearReview = (): void => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
}

const fileOf = (name: string, kind: Kind): string => join(FOLDER, `${name}.${kind}.png`)

/** Lays out a picture for review, unless it looks as it should. */
export const layOut = (
  { name, file, limit }: Reference,
  taken: Buffer,
  comparison: Comparison | undefined,
): Reviewed => {
  if (comparison?.isSame === true) return { name, is: 'same', words: '', kinds: [] }
  writeFileSync(fileOf(name, 'actual'), writePicture(readPicture(taken)))
  if (file === undefined || comparison === undefined)
    return { name, is: 'new', words: 'there is no reference', kinds: ['actual'] }
  copyFileSync(file, fileOf(name, 'expected'))
  const { difference, worst } = comparison
  if (difference === null)
    return { name, is: 'different', words: 'another size', kinds: ['expected', 'actual'] }
  writeFileSync(fileOf(name, 'difference'), writePicture(difference))
  const words = `${worst} pixels differ where most do, ${limit.pixels} may`
  return { name, is: 'different', words, kinds: KINDS }
}

const STYLE = `
  body { margin: 20px; font: 15px/1.4 system-ui, sans-serif; color: #222; background: #ddd }
  section { margin: 28px 0 }
  div { display: flex; gap: 14px; align-items: flex-start }
  figure { flex: 1; min-width: 0; margin: 0 }
  img { max-width: 100%; background: #fff; border: 1px solid #888 }
  code { padding: 2px 6px; background: #fff }
`

const figureOf = (name: string, kind: Kind): string => {
  const path = `${name}.${kind}.png`
  return `<figure><figcaption>${kind}</figcaption><a href="${path}"><img src="${path}" alt=""></a></figure>`
}

const sectionOf = ({ name, words, kinds }: Reviewed): string =>
  `<section><h2>${name}: ${words}</h2>
<p>To accept it: <code>npm run pictures -- --accept ${name}</code></p>
<div>${kinds.map((kind) => figureOf(name, kind)).join('')}</div></section>`

interface Run {
  /** The major version of the browser. */
  chromium: number
  /** The names of all pictures that were to be taken. */
  expected: readonly string[]
  /** References of screens that there are no more. */
  gone: readonly string[]
}

/** Writes the page on which somebody looks at what has changed, and what `npm run pictures` reads. */
export const writeReview = (
  reviewed: readonly Reviewed[],
  { chromium, expected, gone }: Run,
): void => {
  const changed = reviewed.filter(({ is }) => is !== 'same')
  const taken = reviewed.map(({ name }) => name)
  const missing = expected.filter((name) => !taken.includes(name))
  const told = changed.map(({ name, words }) => ({ name, words }))
  writeFileSync(
    join(FOLDER, 'result.json'),
    JSON.stringify({ chromium, changed: told, missing, gone }),
  )
  writeFileSync(
    REVIEW_PAGE,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${STYLE}</style>
<h1>${changed.length} of ${reviewed.length} pictures changed</h1>
<p>To accept all of them: <code>npm run pictures -- --accept</code></p>
${changed.map(sectionOf).join('\n')}</html>
`,
  )
}
