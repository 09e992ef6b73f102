import { describe, test } from 'vitest'
import { CARDS } from '../../game/catalogue'
import type { AnyCard } from '../../game/define'
import { runExample } from '../support/example'

const all: readonly AnyCard[] = Object.values(CARDS).flat()

describe.each(all)('$deck card $id does what it shows:', (card) => {
  test.each(card.examples)('$title', (example) => {
    runExample(card, example)
  })
})
