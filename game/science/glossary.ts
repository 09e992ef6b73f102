import type { Term } from './term'

const FILES: Record<string, readonly Term[]> = import.meta.glob('./terms/*.ts', {
  eager: true,
  import: 'default',
})

/** Every technical word that players meet, in the order of the alphabet. */
export const GLOSSARY: readonly Term[] = Object.values(FILES)
  .flat()
  .sort((a, b) => a.term.localeCompare(b.term, 'en', { ignorePunctuation: true }))

/** With every kind of dash as a hyphen, and small letters unless a name has none: CT, not ct. */
const matcherOf = (name: string): RegExp => {
  const literal = withHyphens(name).replace(/[/.*+?^${}()|[\]\\]/g, '\\$&')
  const isShort = name === name.toUpperCase()
  return new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}])`, isShort ? 'u' : 'iu')
}
const withHyphens = (text: string): string => text.replace(/[‐-―]/g, '-')

const MATCHERS = GLOSSARY.map((term) => ({
  term,
  matchers: [term.term, ...term.also].map(matcherOf),
}))

/** The words of the glossary that stand in a text, by any of their names. */
export const termsIn = (text: string): readonly Term[] => {
  const all = withHyphens(text)
  return MATCHERS.filter(({ matchers }) => matchers.some((matcher) => matcher.test(all))).map(
    ({ term }) => term,
  )
}
