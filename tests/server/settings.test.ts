import { expect, test } from 'vitest'
import { readSettings, settingsHelp } from '../../server/settings'

test('without wishes any port from 3000 up will do, and seats wait 20 seconds', () => {
  expect(readSettings({})).toEqual({
    host: '0.0.0.0',
    port: 3000,
    portIsFixed: false,
    dataDir: '.data',
    allowedOrigins: [],
    silenceSeconds: 20,
    nudgeSeconds: 5,
    botPauseMs: 500,
    movesPerSecond: 10,
    tablesPerMinute: 120,
    classesPerMinute: 30,
    lessonSpeed: 1,
    keepDays: 30,
    logLevel: 'warn',
  })
})

test('a wish is taken literally', () => {
  const wishes = { PORT: '8080', HOST: '::1', ALLOWED_ORIGINS: 'https://a.org, http://b.org:81' }
  expect(readSettings(wishes)).toMatchObject({
    host: '::1',
    port: 8080,
    portIsFixed: true,
    allowedOrigins: ['https://a.org', 'http://b.org:81'],
  })
})

test.each(['', 'http', '-1', '3000.5', '65536', '3e3', ' 80'])('PORT=%j is refused', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(/^PORT must be .* not ".*"\.$/)
})

test.each([
  ['HOST', '', 'HOST must not be empty'],
  ['DATA_DIR', '', 'DATA_DIR must not be empty'],
  ['ALLOWED_ORIGINS', 'example.org', 'ALLOWED_ORIGINS must be origins such as'],
  ['SILENCE_SECONDS', '0', 'SILENCE_SECONDS must be a whole number from 1 to 3600'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of debug, info, warn, error, silent'],
])('%s=%j is refused', (name, value, message) => {
  expect(() => readSettings({ [name]: value })).toThrow(message)
})

test('everything that is wrong is said at once, a line each', () => {
  const wrong = { PORT: 'x', KEEP_DAYS: 'y', BOT_PAUSE_MS: '-1' }
  expect(() => readSettings(wrong)).toThrow(/^PORT .*\nBOT_PAUSE_MS .*\nKEEP_DAYS .*\.$/)
})

test('--help names every setting with what it is by itself', () => {
  for (const line of ['PORT', 'SILENCE_SECONDS', 'DATA_DIR', 'KEEP_DAYS'])
    expect(settingsHelp()).toMatch(new RegExp(`^  ${line} .*\\(\\S+\\)$`, 'm'))
})
