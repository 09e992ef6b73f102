import { parseSync, type ESTree } from 'vite'
import { describe, expect, test } from 'vitest'
import { unkindIn } from '../support/plainWords'

/** The code of the rules, the pages and the server; not what developers alone meet. */
const FILES = import.meta.glob<string>(
  [
    '../../{game,client,server}/**/*.{ts,tsx}',
    '!../../client/dev/**',
    '!../../game/simulation/**',
    '!../../server/{cli,load,tools}/**',
  ],
  { eager: true, query: '?raw', import: 'default' },
)

/** Two words at least: names in the code are for those who read it. */
const isSaid = (text: string): boolean => /\p{L}+[,;:]? +\p{L}+/u.test(text)

const textIn = (node: ESTree.Node): string => {
  if (node.type === 'JSXText') return node.value
  if (node.type === 'TemplateElement') return node.value.cooked ?? node.value.raw
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : ''
}

const isNode = (value: unknown): value is ESTree.Node =>
  typeof value === 'object' && value !== null && 'type' in value

const saidIn = (node: ESTree.Node, said: string[] = []): string[] => {
  const text = textIn(node).replace(/\s+/g, ' ')
  if (isSaid(text)) said.push(text)
  for (const part of Object.values(node).flat() as unknown[]) if (isNode(part)) saidIn(part, said)
  return said
}

const said = Object.entries(FILES).flatMap(([path, code]) =>
  saidIn(parseSync(path, code).program).map((text) => ({
    file: path.slice('../../'.length),
    text,
  })),
)
/** What people want is no intent of cells; the rest is the field's term, or says what not to say. */
const MEANT: readonly (readonly [file: string, word: string])[] = [
  ['client/classroom/guide/GuideDialog.tsx', 'victims'],
  ['client/classroom/guide/GuideDialog.tsx', 'battle'],
  ['client/classroom/open/OpenClassPage.tsx', 'want to'],
  ['client/classroom/report/Erase.tsx', 'want to'],
  ['client/end/TalkAbout.tsx', 'want to'],
  ['client/table/OnlineEnd.tsx', 'want to'],
  ['game/cards/immune/killer-t-cell-match.ts', 'Killer'],
  ['game/text/nudge.ts', 'want to'],
  ['game/text/thought.ts', 'wants to'],
]

const found = said.flatMap(({ file, text }) => unkindIn(text).map((word) => ({ file, word, text })))
const isMeant = (file: string, word: string): boolean =>
  MEANT.some(([inFile, meant]) => inFile === file && meant === word)

describe('every word that the product can say', () => {
  test('is looked at: in code, in templates, between tags', () => {
    const texts = said.map(({ text }) => text).join('\n')
    expect(said.length).toBeGreaterThan(2500)
    expect(texts).toContain('Cells in a vessel score nothing')
    expect(texts).toContain('Nobody’s cancer is their fault')
    expect(texts).toContain('There is no class with this code')
  })
  test('is kind: no fight, no blame, no intent in cells', () => {
    expect(found.filter(({ file, word }) => !isMeant(file, word))).toEqual([])
  })
  test('has no exception that nothing needs', () => {
    const idle = MEANT.filter(
      ([file, word]) => !found.some((one) => one.file === file && one.word === word),
    )
    expect(idle).toEqual([])
  })
})
