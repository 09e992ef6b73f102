import { useSyncExternalStore } from 'react'
import type { CardId } from '../../game/public'

export const PAGES = ['cards', 'tokens', 'parts', 'scenarios', 'classes'] as const
export type Page = (typeof PAGES)[number]

/** Where a table comes from that is opened on the real screen. */
export type Source =
  /** An example of a card: as it is given, or as it is when its dice have fallen. */
  | { from: 'example'; card: CardId; index: number; at: 'given' | 'then' }
  /** A recorded game, after so many steps. */
  | { from: 'game'; name: string; step: number }
  /** A sketch of a table, as tests write it. */
  | { from: 'sketch'; text: string }

export const WHO = ['people', 'bots'] as const
/** Who has the other seats: the developer as well, or bots. */
export type Who = (typeof WHO)[number]

export type Address =
  | { page: Page }
  /** A screen of a class, as large as the window. */
  | { page: 'class'; screen: string }
  | { page: 'table'; source: Source; who: Who }

const readSource = (from: string, a: string, b: string, c: string): Source | null => {
  switch (from) {
    case 'example':
      return { from, card: a, index: Number(b), at: c === 'then' ? 'then' : 'given' }
    case 'game':
      return { from, name: a, step: Number(b) }
    case 'sketch':
      return { from, text: a }
    default:
      return null
  }
}

/** What follows the `#` of an address, so that a scenario can be opened again by its link. */
export const readAddress = (hash: string): Address => {
  const [first = '', who = '', from = '', a = '', b = '', c = ''] = hash
    .replace(/^#/, '')
    .split('/')
    .map(decodeURIComponent)
  if (first === 'class') return { page: 'class', screen: who }
  const source = first === 'table' ? readSource(from, a, b, c) : null
  if (source !== null) return { page: 'table', source, who: who === 'bots' ? 'bots' : 'people' }
  return { page: PAGES.find((page) => page === first) ?? 'cards' }
}

const partsOf = (source: Source): readonly (string | number)[] => {
  switch (source.from) {
    case 'example':
      return [source.from, source.card, source.index, source.at]
    case 'game':
      return [source.from, source.name, source.step]
    case 'sketch':
      return [source.from, source.text]
  }
}

export const addressOf = (address: Address): string => {
  if (address.page === 'class') return `#class/${encodeURIComponent(address.screen)}`
  if (address.page !== 'table') return `#${address.page}`
  const parts = ['table', address.who, ...partsOf(address.source)]
  return `#${parts.map((part) => encodeURIComponent(part)).join('/')}`
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

export const useHash = (): string =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  )
