import { CERTAINTIES, SOURCES, type SmallPrint } from '../../game/public'

type SourceId = SmallPrint['sources'][number]

const citeOf = (id: SourceId): string => SOURCES[id].cite

/** First author and year, for the line on the card. */
export const shortSource = (id: SourceId): string => {
  const cite = citeOf(id)
  const year = /\b(19|20)\d\d\b/.exec(cite)?.[0]
  const author = /^[\p{L}'’-]+/u.exec(cite)?.[0]
  return year === undefined || author === undefined ? '' : `${author} ${year}`
}

export const sourceWords = (id: SourceId): string => citeOf(id)

export const certaintyWords = (certainty: SmallPrint['certainty']): string =>
  `How sure: ${CERTAINTIES[certainty]}.`
