import { describe, test } from 'vitest'
import { runExample } from '../support/example'
import { WRITTEN } from '../support/written'

describe.each(Object.values(WRITTEN))('$deck card $id does what it shows:', (card) => {
  test.each(card.examples)('$title', (example) => {
    runExample(card, example)
  })
})
