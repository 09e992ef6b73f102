import type { CDPSession, Page } from 'playwright-core'
import { vi } from 'vitest'

/**
 * Somebody who perceives a page by its accessibility tree alone, as a screen reader tells it, and acts
 * by keyboard alone. Nothing here knows how the page is built or what it looks like.
 */

/** A thing in the accessibility tree. */
export interface Thing {
  id: string
  role: string
  name: string
  /** What is read out after the name. */
  description: string
  disabled: boolean
  checked: boolean
  /** A region whose news are read out by themselves. */
  live: boolean
  depth: number
}

type Wanted = readonly [role: string, name: string | RegExp]

interface RawValue {
  value?: unknown
}
interface RawNode {
  nodeId: string
  backendDOMNodeId?: number
  ignored: boolean
  role?: RawValue
  name?: RawValue
  description?: RawValue
  properties?: { name: string; value: RawValue }[]
  childIds?: string[]
}

const text = (value: RawValue | undefined): string =>
  typeof value?.value === 'string' ? value.value.trim() : ''

const thingOf = (node: RawNode, depth: number): Thing => {
  const property = (wanted: string) => node.properties?.find(({ name }) => name === wanted)?.value
  return {
    id: String(node.backendDOMNodeId ?? node.nodeId),
    role: text(node.role),
    name: text(node.name),
    description: text(node.description),
    disabled: property('disabled')?.value === true,
    checked: text(property('checked')) === 'true',
    live: ['polite', 'assertive'].includes(text(property('live'))),
    depth,
  }
}

/** A description that only says the name again is not read out. */
const spokenThing = ({ role, name, description, disabled, checked }: Thing): string =>
  [
    `${role} “${name}”`,
    ...(description === '' || name.includes(description) ? [] : [description]),
    ...(checked ? ['checked'] : []),
    ...(disabled ? ['unavailable'] : []),
  ].join(', ')

const is = ({ role, name }: Thing, [wantedRole, wanted]: Wanted): boolean =>
  role === wantedRole && (typeof wanted === 'string' ? name === wanted : wanted.test(name))

/** All that is inside of a thing. */
const inside = (tree: readonly Thing[], outer: Thing): readonly Thing[] => {
  const from = tree.indexOf(outer) + 1
  const end = tree.findIndex((thing, i) => i >= from && thing.depth <= outer.depth)
  return tree.slice(from, end < 0 ? undefined : end)
}

export const findIn = (tree: readonly Thing[], ...wanted: Wanted): Thing | undefined =>
  tree.find((thing) => is(thing, wanted))

/** All that is inside of what is wanted; nothing where that is not there. */
export const withinIn = (tree: readonly Thing[], ...wanted: Wanted): readonly Thing[] => {
  const outer = findIn(tree, ...wanted)
  return outer === undefined ? [] : inside(tree, outer)
}

/** The words of things, as they are read out. */
export const wordsOf = (things: readonly Thing[]): string =>
  things.flatMap(({ role, name }) => (role === 'StaticText' ? [name] : [])).join(' ')

export class Listener {
  /** Everything pressed and heard, for people to read. */
  readonly transcript: string[] = []
  readonly #page: Page
  readonly #tools: CDPSession
  readonly #heard = new Set<string>()

  private constructor(page: Page, tools: CDPSession) {
    this.#page = page
    this.#tools = tools
  }

  static async at(page: Page): Promise<Listener> {
    const tools = await page.context().newCDPSession(page)
    await tools.send('Accessibility.enable')
    return new Listener(page, tools)
  }

  /** Everything in the tree, in reading order. A modal dialog leaves nothing but itself. */
  async tree(): Promise<readonly Thing[]> {
    const { nodes } = (await this.#tools.send('Accessibility.getFullAXTree')) as {
      nodes: RawNode[]
    }
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const things: Thing[] = []
    const visit = (id: string, depth: number): void => {
      const node = byId.get(id)
      if (node === undefined) return
      const isThere = !node.ignored && text(node.role) !== 'InlineTextBox'
      if (isThere) things.push(thingOf(node, depth))
      for (const child of node.childIds ?? []) visit(child, isThere ? depth + 1 : depth)
    }
    const [root] = nodes
    if (root !== undefined) visit(root.nodeId, 0)
    return things
  }

  /** Waits until the tree is as wanted; gives what was found in it. */
  async until<T>(look: (tree: readonly Thing[]) => T | undefined | false, why: string): Promise<T> {
    return vi.waitFor(
      async () => {
        const found = look(await this.tree())
        if (found === undefined || found === false) throw new Error(`waiting for ${why}`)
        return found
      },
      { timeout: 20_000, interval: 40 },
    )
  }

  /** What has the focus, as a screen reader is told of it. */
  async focus(): Promise<Thing> {
    const { result } = await this.#tools.send('Runtime.evaluate', {
      expression: 'document.activeElement ?? document.body',
    })
    const { objectId } = result
    if (objectId === undefined) throw new Error('nothing can have the focus')
    const { nodes } = (await this.#tools.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    })) as { nodes: RawNode[] }
    await this.#tools.send('Runtime.releaseObject', { objectId })
    const [node] = nodes
    if (node === undefined) throw new Error('what has the focus is not in the tree')
    return thingOf(node, 0)
  }

  /** Presses a key; gives what has the focus afterwards. */
  async press(key: string): Promise<Thing> {
    await this.#page.keyboard.press(key)
    const now = await this.focus()
    this.transcript.push(`[${key}] ${spokenThing(now)}`)
    return now
  }

  /** Goes on with Tab (or another key) until something wanted has the focus. */
  async goTo(wanted: Wanted, key = 'Tab', most = 60): Promise<Thing> {
    const passed: string[] = []
    for (let step = 0; step < most; step++) {
      const now = await this.press(key)
      if (is(now, wanted)) return now
      passed.push(now.name)
    }
    throw new Error(`${wanted.join(' ')} is not reached by ${key}, only ${passed.join(' | ')}`)
  }

  /** What was read out by itself since the last time. */
  async hear(): Promise<readonly string[]> {
    const tree = await this.tree()
    const news: string[] = []
    for (const region of tree.filter((thing) => thing.live))
      for (const { id, role, name } of inside(tree, region)) {
        if (role !== 'StaticText' || this.#heard.has(id)) continue
        this.#heard.add(id)
        news.push(name)
      }
    this.transcript.push(...news.map((line) => `  ((${line}))`))
    return news
  }
}
