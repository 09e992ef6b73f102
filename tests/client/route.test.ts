import { describe, expect, test } from 'vitest'
import { pathOf, readRoute, type Route } from '../../client/routes/route'

describe('addresses', () => {
  test.each<[string, Route]>([
    ['/', { at: 'home' }],
    ['/play/alone', { at: 'setup', way: 'alone' }],
    ['/play/online', { at: 'setup', way: 'online' }],
    ['/game', { at: 'match' }],
    ['/t/FERN42', { at: 'table', code: 'FERN42', as: 'player' }],
    ['/t/FERN42/watch', { at: 'table', code: 'FERN42', as: 'watcher' }],
    ['/t/FERN42/card', { at: 'table', code: 'FERN42', as: 'card' }],
    ['/teach', { at: 'teach' }],
    ['/c/MOSS47', { at: 'class', code: 'MOSS47', as: 'student' }],
    ['/c/MOSS47/card', { at: 'class', code: 'MOSS47', as: 'card' }],
    ['/c/MOSS47/teach', { at: 'class', code: 'MOSS47', as: 'teacher' }],
    ['/practice', { at: 'practice' }],
    ['/science', { at: 'science', page: '' }],
    ['/science/glossary', { at: 'glossary' }],
    ['/science/emt', { at: 'science', page: 'emt' }],
    ['/c/MOSS47/show', { at: 'class', code: 'MOSS47', as: 'projector' }],
  ])('%s leads to a screen and back', (path, route) => {
    expect(readRoute(path)).toEqual(route)
    expect(pathOf(route)).toBe(path)
  })

  test.each(['/t', '/t/', '/c', '/c/', '/t/%E0%A4%A', '/play/badly', '/nowhere/at/all'])(
    '%s, which names nothing, leads home',
    (path) => expect(readRoute(path)).toEqual({ at: 'home' }),
  )

  test('a code is read as it is meant', () =>
    expect(readRoute('/t/fern-42')).toEqual({ at: 'table', code: 'FERN42', as: 'player' }))
})
