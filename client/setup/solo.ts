import { LEVELS, type Length, type Level, type TumourType } from '../../game/public'
import { settingOf } from '../saves/settings'
import { firstForm, withSeat, type Form } from './form'

/** Who else is there when one person plays. */
export const SOLO_KINDS = ['bots', 'alone', 'day'] as const
export type SoloKind = (typeof SOLO_KINDS)[number]

/** How somebody played alone last on this device. */
export const soloSetting = settingOf('solo', SOLO_KINDS, 'bots')

/** What each level is like to play against. */
export const LEVEL_WORDS: Readonly<Record<Level, { name: string; words: string }>> = {
  beginner: { name: 'Beginner', words: 'Overlooks a lot, as somebody new does.' },
  skilled: { name: 'Skilled', words: 'Looks one move ahead, but does not think of everything.' },
  expert: {
    name: 'Expert',
    words: 'Plays the round on in its mind, over and over, before it acts.',
  },
}

/** The level that was played against last on this device. */
export const levelSetting = settingOf('level', LEVELS, 'beginner')

/** Whether a game came to its end on this device: then nothing has to be new any more. */
export const experienceSetting = settingOf('experience', ['none', 'finished'], 'none')

/** How long a game of one person is at first. */
export const firstLength = (): Length =>
  experienceSetting.find() === 'finished' ? 'short' : 'first'

/** A person and two bots of one level, with tumour types that are dealt. */
export const soloForm = (level: Level, length: Length): Form => {
  let form: Form = { ...firstForm('alone'), length }
  for (const seat of ['1', '2', '3', '4', '5'] as const) form = withSeat(form, seat, { who: level })
  return form
}

/** A person and nobody else: alone against the body. A bot that is added later is of this level. */
export const aloneForm = (tumour: TumourType, length: Length, level: Level): Form => ({
  ...withSeat(soloForm(level, length), '0', { tumour }),
  count: 1,
})
