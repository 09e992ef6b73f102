import { findCard } from '../catalogue'
import type { Part, Remedy, Test } from '../log'
import type { CardId } from '../vocabulary'
import { capital } from './words'

/** The title of a card; its id where the card is no longer in the game. */
export const cardTitle = (id: CardId): string => findCard(id)?.title ?? id

/** What a modifier comes from, in a word or two. */
export const describePart = ({ source }: Part): string => {
  switch (source.kind) {
    case 'dial':
      return `${capital(source.dial)} dial`
    case 'card':
    case 'adaptation':
    case 'cap':
      return cardTitle(source.card)
    case 'tumour':
      return 'Tumour type'
    case 'platelets':
      return 'Platelet cover'
    case 'niche':
      return 'Niche marker'
    case 'sizeWall':
      return 'Size wall'
    case 'boneGuard':
      return 'Bone guard'
    case 'limit':
      return 'Limit of 2 to 6'
  }
}

/** How many of the six faces of a die succeed. */
export const facesOf = (test: Test): number => 7 - test.need

/** What would have saved the cells, in a word or two. */
export const describeRemedy = ({ by }: Remedy): string => {
  switch (by.kind) {
    case 'cluster':
      return 'travelling as a cluster'
    case 'platelets':
      return 'platelet cover (aggregate)'
    case 'adaptation':
      return cardTitle(by.card)
  }
}
