/** Where the biology on a card can be read. A DOI stands only where it is certain. */
export interface Source {
  /** Authors, journal, year, place. */
  cite: string
  doi?: string
}

export const SOURCES = {
  textbook: { cite: 'General textbook knowledge, recalled; to be checked by a reviewer' },
} as const satisfies Record<string, Source>
export type SourceId = keyof typeof SOURCES
