import { describe, expect, test } from 'vitest'
import { settingOf } from '../../client/saves/settings'

const memory = () => {
  const items = new Map<string, string>()
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  }
}

describe('a choice that the device remembers', () => {
  const colours = ['red', 'green'] as const

  test('is the first one until another is chosen', () => {
    const store = memory()
    const colour = settingOf('colour', colours, 'red', () => store)
    expect(colour.find()).toBe('red')
    colour.keep('green')
    expect(colour.find()).toBe('green')
    expect(settingOf('other', colours, 'red', () => store).find()).toBe('red')
  })

  test('that is none of the choices any more is the first one again', () => {
    const store = memory()
    store.setItem('seed-and-soil/colour', 'blue')
    expect(settingOf('colour', colours, 'red', () => store).find()).toBe('red')
  })

  test('holds only on this page where the browser forbids storage, and nothing breaks', () => {
    const colour = settingOf('colour', colours, 'red', () => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(() => colour.keep('green')).not.toThrow()
    expect(colour.find()).toBe('green')
    const nextTime = settingOf('colour', colours, 'red', () => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(nextTime.find()).toBe('red')
  })

  test('tells whoever watches it, until they stop', () => {
    const store = memory()
    const colour = settingOf('colour', colours, 'red', () => store)
    const seen: string[] = []
    const stop = colour.watch(() => seen.push(colour.find()))
    colour.keep('green')
    stop()
    colour.keep('red')
    expect(seen).toEqual(['green'])
  })
})
