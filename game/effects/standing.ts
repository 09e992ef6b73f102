import { signed } from '../text/words'
import type { EffectRule } from './effect'
import type { EffectOf } from './vocabulary'

const EASED: Readonly<Record<EffectOf<'ease'>['test'], string>> = {
  enter: 'tests to enter the blood',
  exit: 'tests to leave a vessel',
  growth: 'growth tests',
}

/** Effects that hold while the card lies in the forecast; `outlookOf` gathers them for the rules. */
export const ease: EffectRule<'ease'> = {
  describe: ({ test, by }) => `This round, ${EASED[test]} ${signed(by)}.`,
}

export const hold: EffectRule<'hold'> = {
  describe: () => 'Single cells in beds stay where they are, without a test.',
}

export const hush: EffectRule<'hush'> = {
  describe: () => 'No immune attack this round.',
}

export const equilibrium: EffectRule<'equilibrium'> = {
  describe: () => 'Colonies do not test growth in this round’s soil step.',
}
