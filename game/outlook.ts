import { immuneCard, shearCard } from './catalogue'
import type { Part } from './log'
import type { Shift } from './profile'
import type { Forecast } from './state'
import type { CardId } from './vocabulary'

/** What the cards of the forecast say of the whole round (rule R1). */
export interface Outlook {
  exit: Shift
  enter: Shift
  hold: CardId | null
  hush: CardId | null
  equilibrium: CardId | null
}

const cache = new WeakMap<Forecast, Outlook>()

const compile = (forecast: Forecast): Outlook => {
  const parts: Record<'exit' | 'enter', Part[]> = { exit: [], enter: [] }
  const outlook: Pick<Outlook, 'hold' | 'hush' | 'equilibrium'> = {
    hold: null,
    hush: null,
    equilibrium: null,
  }
  for (const card of [shearCard(forecast.shear), ...forecast.immune.map(immuneCard)])
    for (const effect of card.effects) {
      if (effect.kind === 'ease')
        parts[effect.test].push({ source: { kind: 'card', card: card.id }, by: effect.by })
      else if (effect.kind === 'hold' || effect.kind === 'hush' || effect.kind === 'equilibrium')
        outlook[effect.kind] = card.id
    }
  const shift = (list: readonly Part[]): Shift => ({
    by: list.reduce((sum, part) => sum + part.by, 0),
    parts: list,
  })
  return { exit: shift(parts.exit), enter: shift(parts.enter), ...outlook }
}

/** Remembered by the identity of the forecast, which is replaced every round and never changed. */
export const outlookOf = (forecast: Forecast): Outlook => {
  let outlook = cache.get(forecast)
  if (outlook === undefined) cache.set(forecast, (outlook = compile(forecast)))
  return outlook
}
