import { expect, test } from 'vitest'
import { readSettings } from '../../server/settings'

test('without wishes any port from 3000 up will do', () => {
  expect(readSettings({})).toEqual({ host: '0.0.0.0', port: 3000, portIsFixed: false })
})

test('a wish is taken literally', () => {
  const settings = readSettings({ PORT: '8080', HOST: '::1' })
  expect(settings).toEqual({ host: '::1', port: 8080, portIsFixed: true })
})

test.each(['', 'http', '-1', '3000.5', '65536', '3e3', ' 80'])('PORT=%j is refused', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(/^PORT must be .* not ".*"\.$/)
})

test('an empty HOST is refused', () => {
  expect(() => readSettings({ HOST: '' })).toThrow('HOST must not be empty')
})
