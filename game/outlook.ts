import { CARDS, immuneCard, shearCard } from './catalogue'
import type { ImmuneCard, ShearCard } from './define'
import type { Part } from './log'
import type { Shift } from './profile'
import type { Forecast } from './state'
import type { CardId } from './vocabulary'

/** What the cards of the forecast say of the whole round (rule R1). */
export interface Outlook {
  exit: Shift
  enter: Shift
  growth: Shift
  hold: CardId | null
  hush: CardId | null
  equilibrium: CardId | null
}

const NONE: Shift = { by: 0, parts: [] }
const CALM: Outlook = {
  exit: NONE,
  enter: NONE,
  growth: NONE,
  hold: null,
  hush: null,
  equilibrium: null,
}

const withPart = (shift: Shift, part: Part): Shift => ({
  by: shift.by + part.by,
  parts: [...shift.parts, part],
})

/** The outlook with one card more. */
const withCard = (outlook: Outlook, card: ShearCard | ImmuneCard): Outlook => {
  const more = { ...outlook }
  for (const effect of card.effects) {
    if (effect.kind === 'ease')
      more[effect.test] = withPart(more[effect.test], {
        source: { kind: 'card', card: card.id },
        by: effect.by,
      })
    else if (effect.kind === 'hold' || effect.kind === 'hush' || effect.kind === 'equilibrium')
      more[effect.kind] = card.id
  }
  return more
}

const STANDING: readonly string[] = ['ease', 'hold', 'hush', 'equilibrium']

/** The few cards that say anything of the whole round. */
const SPEAKING: ReadonlySet<CardId> = new Set(
  [...CARDS.shear, ...CARDS.immune]
    .filter(({ effects }) => effects.some(({ kind }) => STANDING.includes(kind)))
    .map(({ id }) => id),
)

const compile = ({ shear, immune }: Forecast): Outlook => {
  let outlook = CALM
  if (SPEAKING.has(shear)) outlook = withCard(outlook, shearCard(shear))
  for (const card of immune) if (SPEAKING.has(card)) outlook = withCard(outlook, immuneCard(card))
  return outlook
}

const latest: { forecast: Forecast | null; outlook: Outlook } = { forecast: null, outlook: CALM }

/** Remembered for the forecast asked about last; a forecast is replaced every round and never changed. */
export const outlookOf = (forecast: Forecast): Outlook => {
  if (latest.forecast !== forecast) {
    latest.outlook = compile(forecast)
    latest.forecast = forecast
  }
  return latest.outlook
}
