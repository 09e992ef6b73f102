import { clinicalCard, immuneCard, shearCard, soilCard } from './catalogue'
import type { ClinicalCard, ImmuneCard, SoilCard } from './define'
import { isAttack, resolveEffect } from './effects'
import type { Resolving } from './effects/effect'
import type { LogEntry, LogOf } from './log'
import { outlookOf } from './outlook'
import { BY_RULE, type Play } from './play'
import { endOf, moveClinicTrack } from './rules/clinic'
import { moveFlowTrack } from './rules/decks'
import { flow } from './rules/flow'
import { beginRound, upkeep } from './rules/round'
import { endGame } from './rules/scoring'
import type { CardId } from './vocabulary'

export type StepName = LogOf<'cardResolved'>['step']

/** Is called when a card of the body has been resolved, while the table stands as that card left it. */
export type AfterCard = (step: StepName, card: CardId) => void

const RULE: Readonly<Record<StepName, string>> = {
  flow: 'F1',
  immune: 'I1',
  soil: 'S1',
  clinic: 'K1',
}

/** Resolves a card between its opening entry and, if nothing came of it, one that says so. */
const turn = (play: Play, card: CardId, step: StepName, resolve: () => void): void => {
  const { log, state } = play
  const base = { rule: RULE[step], round: state.round, card }
  play.cause = { by: 'card', card }
  log?.push({ ...base, key: 'cardResolved', step })
  const before = log?.length
  resolve()
  if (log?.length === before) log?.push({ ...base, key: 'nothingHappened' })
  play.cause = BY_RULE
}

/** F: the shear card carries all cells in the blood, and the flow track moves on. */
export const flowStep = (play: Play): void => {
  const { shear } = play.state.forecast
  turn(play, shearCard(shear).id, 'flow', () => {
    flow(play)
  })
  moveFlowTrack(play)
}

/** I: one immune card. Under a hush its attacks are left out. */
export const immuneStep = (play: Play, card: ImmuneCard): void => {
  const { hush } = outlookOf(play.state.forecast)
  const resolving: Resolving = {
    card: card.id,
    rule: 'I1',
    icon: card.icon,
    sparedBy: (profile) => profile.untouchedBy[card.icon],
  }
  turn(play, card.id, 'immune', () => {
    if (hush !== null && card.effects.some(isAttack))
      play.log?.push({
        key: 'immuneQuiet',
        rule: 'I1',
        round: play.state.round,
        cause: { by: 'card', card: hush },
      } satisfies LogEntry)
    for (const effect of card.effects)
      if (hush === null || !isAttack(effect)) resolveEffect(play, effect, resolving)
  })
}

/** S: the soil card. */
export const soilStep = (play: Play, card: SoilCard): void => {
  const resolving: Resolving = { card: card.id, rule: 'S1', icon: null, sparedBy: () => null }
  turn(play, card.id, 'soil', () => {
    for (const effect of card.effects) resolveEffect(play, effect, resolving)
  })
}

/** K: one clinical card. */
export const clinicalStep = (play: Play, card: ClinicalCard): void => {
  const resolving: Resolving = {
    card: card.id,
    rule: 'K1',
    icon: null,
    sparedBy: (profile) => profile.persist,
  }
  turn(play, card.id, 'clinic', () => {
    for (const effect of card.effects) resolveEffect(play, effect, resolving)
  })
}

/**
 * R5: the body acts for all seats, and the next round begins unless this was the last.
 *
 * @param isCalled whether whoever leads a lesson called this the last round
 */
export const bodyActs = (play: Play, isCalled = false, afterCard?: AfterCard): void => {
  const { state } = play
  const { shear, immune, soil } = state.forecast
  play.stream = state.secret.streams.body
  flowStep(play)
  afterCard?.('flow', shear)
  for (const card of immune) {
    immuneStep(play, immuneCard(card))
    afterCard?.('immune', card)
  }
  soilStep(play, soilCard(soil))
  afterCard?.('soil', soil)
  moveClinicTrack(play, (card) => {
    clinicalStep(play, clinicalCard(card))
    afterCard?.('clinic', card)
  })
  const end = endOf(state, isCalled)
  upkeep(play, end !== null)
  if (end === null) beginRound(play)
  else endGame(play, end)
}
