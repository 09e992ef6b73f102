import { CARDS } from '../catalogue'
import { NUMBERS } from '../numbers'
import { changedCard, withChanges, type Changes } from './changes'

/** What a card does; all its other fields are words. */
const PLAYED: readonly string[] = ['id', 'copies', 'cost', 'icon', 'firstBed', 'effects']

/** All that games are played by, with the changes made: the numbers of the rules, and what each card does. */
export const inForce = (changes: Changes): object => ({
  numbers: withChanges(NUMBERS, changes),
  cards: Object.values(CARDS)
    .flat()
    .map((card) => Object.entries(changedCard(card, changes)))
    .map((fields) => fields.filter(([field]) => PLAYED.includes(field)).sort()),
})
