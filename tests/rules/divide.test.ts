import { describe, test } from 'vitest'
import { given } from '../support/scenario'

describe('A1 Divide', () => {
  test('four cells join the primary tumour, and nobody else is touched', () => {
    given({ seats: [{ primary: 3, stroma: 1 }, { primary: 3 }] })
      .when('0', { move: 'divide' })
      .logs('divided', { rule: 'A1', cells: 4 })
      .then({ seats: [{ primary: 7 }] })
  })
  test('from none, too', () => {
    given({ seats: [{}] })
      .when('0', { move: 'divide' })
      .then({ seats: [{ primary: 4 }] })
  })
  test('up to the limit of 12 exactly', () => {
    given({ seats: [{ primary: 8 }] })
      .when('0', { move: 'divide' })
      .then({ seats: [{ primary: 12 }] })
  })
  test('only what the limit leaves room for', () => {
    given({ seats: [{ primary: 11 }] })
      .when('0', { move: 'divide' })
      .logs('divided', { cells: 1 })
      .then({ seats: [{ primary: 12 }] })
  })
  test('not at the limit', () => {
    given({ seats: [{ primary: 12 }] })
      .when('0', { move: 'divide' })
      .refused('A1/full')
  })
  test('fast cycling raises the limit by three', () => {
    given({ seats: [{ primary: 12, adaptations: ['fast-cycling'] }] })
      .when('0', { move: 'divide' })
      .then({ seats: [{ primary: 15 }] })
    given({ seats: [{ primary: 15, adaptations: ['fast-cycling'] }] })
      .when('0', { move: 'divide' })
      .refused('A1/full')
  })
})
