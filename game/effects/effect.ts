import type { Play } from '../play'
import type { Profile } from '../profile'
import type { CardId, Icon, SeatId } from '../vocabulary'
import type { EffectKind, EffectOf } from './vocabulary'

/** The card that is being resolved, and whom it cannot touch. */
export interface Resolving {
  card: CardId
  /** The rule that the step stands under in RULES.md. */
  rule: 'I1' | 'S1' | 'K1'
  /** Null for cards that are no immune cards. */
  icon: Icon | null
  /** The adaptation that keeps this card from touching a seat, if there is one. */
  sparedBy(profile: Profile): CardId | null
}

/** One kind of effect: what is printed, and what it does where a step of the body resolves it. */
export interface EffectRule<K extends EffectKind> {
  /** What is printed on the card: whole sentences, since each effect stands on a line of its own. */
  describe(effect: EffectOf<K>): string
  /** Standing, flow and trait effects have none: rules read them. */
  resolve?: (play: Play, effect: EffectOf<K>, resolving: Resolving) => void
  /** An attack by immune cells, which a hush suspends. */
  attack?: true
}

/** Tells that an adaptation kept the card away, and says whether one did. */
export const isSpared = (
  play: Play,
  id: SeatId,
  profile: Profile,
  resolving: Resolving,
): boolean => {
  const because = resolving.sparedBy(profile)
  if (because === null) return false
  play.log?.push({
    key: 'untouched',
    rule: resolving.rule,
    round: play.state.round,
    seat: id,
    cause: play.cause,
    because,
  })
  return true
}
