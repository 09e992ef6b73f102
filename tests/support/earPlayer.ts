import { findIn, withinIn, wordsOf, type Listener, type Thing } from './listener'

/** Plays a game by what a screen reader says of it, with keys alone. */

/** What is done first where it can be done; each needs a place or none. */
const FAVOURITES = ['Grow', 'Exit', 'Enter', 'Invade', 'Divide', 'Rest'] as const

type Moment = 'over' | 'event' | 'turn'

export const momentIn = (tree: readonly Thing[]): Moment | undefined => {
  if (findIn(tree, 'heading', 'What happened to the cells')) return 'over'
  if (findIn(tree, 'list', 'What the body does')) return 'event'
  return findIn(tree, 'heading', /^Your turn, /) ? 'turn' : undefined
}

export const actionsLeft = (tree: readonly Thing[]): number =>
  Number(/(\d) actions? left/.exec(wordsOf(withinIn(tree, 'sectionheader', '')))?.[1] ?? 0)

/** From the home page to the first turn, with bots that take no time. */
export const startGame = async (me: Listener): Promise<void> => {
  await me.goTo(['button', /^Play alone/])
  await me.press('Enter')
  await me.until((tree) => findIn(tree, 'heading', 'Play alone'), 'the choices')
  await me.goTo(['button', 'Play'])
  await me.press('Enter')
  await me.until((tree) => momentIn(tree) === 'turn', 'the first turn')
  await me.goTo(['button', 'Bots'])
  await me.press('Enter')
  await me.until((tree) => findIn(tree, 'dialog', 'The bots'), 'the dialog about bots')
  await me.goTo(['radio', /^Readable/])
  await me.goTo(['radio', /^Instant/], 'ArrowDown', 4)
  await me.press('Escape')
  await me.until((tree) => findIn(tree, 'heading', /^Your turn, /), 'the table again')
}

const choices = (tree: readonly Thing[]): readonly Thing[] =>
  withinIn(tree, 'list', 'Actions').filter(({ role, disabled }) => role === 'button' && !disabled)

/** Takes the best action that is offered; gives what it is called. */
export const actOnce = async (me: Listener): Promise<string> => {
  // What came of the last action is put away, and the place where it was; then Tab leads to the actions.
  const isAside = (tree: readonly Thing[]) =>
    findIn(tree, 'region', 'Just happened') ?? findIn(tree, 'button', 'Show all actions')
  while (isAside(await me.tree()) !== undefined) await me.press('Escape')
  const offered = choices(await me.tree())
  const verb = FAVOURITES.find((name) => offered.some((one) => one.name.startsWith(name)))
  if (verb === undefined) throw new Error('nothing can be done')
  await me.goTo(['button', new RegExp(`^${verb}\\b`)])
  await me.press('Enter')
  await me.until((tree) => findIn(tree, 'region', verb), `${verb} in full`)
  if (verb === 'Exit' || verb === 'Grow') {
    // The board says where, and with what chance.
    const place = await me.press('t')
    if (!/^You can: /.test(place.description)) throw new Error(`${place.name} is no legal place`)
    await me.press('Enter')
  }
  await me.goTo(['button', new RegExp(`^${verb}( with \\d+)?$`)])
  await me.press('Enter')
  await me.until((tree) => findIn(tree, 'list', 'Actions'), 'the actions again')
  return verb
}

/** Fixes the first adaptation that can be paid; gives its name, if there is one. */
export const adapt = async (me: Listener): Promise<string | undefined> => {
  const cards = withinIn(await me.tree(), 'region', 'Adaptations')
  const card = findIn(cards, 'button', /Fix for \d$/)
  if (card === undefined) return undefined
  await me.press('h')
  await me.goTo(['button', card.name])
  await me.press('Enter')
  await me.until((tree) => findIn(tree, 'dialog', 'The card in full'), 'the card')
  await me.goTo(['button', /^Fix /])
  await me.press('Enter')
  await me.until((tree) => findIn(tree, 'dialog', 'The card in full') === undefined, 'the table')
  return card.name
}

export const finish = async (me: Listener): Promise<void> => {
  const left = actionsLeft(await me.tree())
  await me.press('e')
  if (left > 0) {
    await me.until((tree) => findIn(tree, 'dialog', /actions? left$/), 'the question')
    await me.goTo(['button', 'I am done'])
    await me.press('Enter')
  }
  // A touch is answered before what it asks for is done: until then it is still the same turn.
  await me.until((tree) => momentIn(tree) !== 'turn', 'the end of the turn')
}

/** Hears the body's turn to its end. */
export const listenToBody = async (me: Listener): Promise<readonly string[]> => {
  const told: string[] = []
  for (;;) {
    const news = await me.until((tree) => {
      const moment = momentIn(tree)
      return moment !== undefined && moment
    }, 'the body or the next turn')
    if (news !== 'event') return told
    told.push(...(await me.hear()))
    await me.goTo(['button', 'Continue'])
    await me.press('Enter')
  }
}
