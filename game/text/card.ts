import type { AnyCard } from '../define'
import { describeEffect } from '../effects'

/** The printed text of a card, one sentence or so an effect: written by the effects, so it cannot drift. */
export const describeCard = (card: AnyCard): readonly string[] => card.effects.map(describeEffect)
