import { cellTest } from './cellTest'
import { sleep, wake } from './dormancy'
import type { EffectRule, Resolving } from './effect'
import { breakUp, flow, halve, shed } from './flow'
import { grow } from './grow'
import { gulp } from './gulp'
import { hit } from './hit'
import { advanceParty, hypoxia } from './soilExtras'
import { ease, equilibrium, hold, hush } from './standing'
import { landedTest, stromaTest } from './tissueTests'
import { TRAITS } from './traits'
import {
  boneGuard,
  immunotherapy,
  liquidBiopsy,
  metastasectomy,
  radiation,
  resection,
} from './treatment'
import type { Play } from '../play'
import type { Effect, EffectKind } from './vocabulary'

type Registry = { [K in EffectKind]: EffectRule<K> }

/** Every kind of effect: a kind without a rule, or a rule without a kind, does not compile. */
const EFFECTS: Registry = {
  ...TRAITS,
  ease,
  hold,
  hush,
  equilibrium,
  flow,
  halve,
  shed,
  breakUp,
  cellTest,
  stromaTest,
  landedTest,
  hit,
  gulp,
  wake,
  sleep,
  grow,
  advanceParty,
  hypoxia,
  metastasectomy,
  resection,
  radiation,
  immunotherapy,
  boneGuard,
  liquidBiopsy,
}

// The registry pairs each kind with its own rule, which the compiler cannot follow through a lookup.
const ruleOf = (effect: Effect) => EFFECTS[effect.kind] as unknown as EffectRule<EffectKind>

/** The sentence that is printed on the card for this effect. */
export const describeEffect = (effect: Effect): string => ruleOf(effect).describe(effect)

/** Whether this is an attack by immune cells, which a hush suspends. */
export const isAttack = (effect: Effect): boolean => ruleOf(effect).attack === true

/** Resolves an effect in a step of the body; effects that rules read do nothing by themselves. */
export const resolveEffect = (play: Play, effect: Effect, resolving: Resolving): void => {
  ruleOf(effect).resolve?.(play, effect, resolving)
}
