import type { TokenLook } from '../ui'

export type State = Omit<TokenLook, 'seat'>

/**
 * What each field of a token's look can say, alone and with others. A new field is a compile error
 * here until the gallery shows it.
 */
export const TOKEN_STATES: Readonly<Record<keyof State, Readonly<Record<string, State>>>> = {
  count: {
    'single, dial hybrid or epithelial': {},
    'cluster of 2': { count: 2 },
    'cluster of 3': { count: 3 },
    'cluster of 4': { count: 4 },
    'cluster of 5': { count: 5 },
  },
  spindle: {
    'dial mesenchymal': { spindle: true },
    'dial mesenchymal, shielded': { spindle: true, shield: true },
  },
  covered: {
    'cloaked single': { covered: true },
    'cloaked cluster of 2': { count: 2, covered: true },
    'cloaked cluster of 3': { count: 3, covered: true },
    'cloaked cluster of 4': { count: 4, covered: true },
  },
  shield: {
    'shielded single': { shield: true },
    'shielded cluster': { count: 3, shield: true },
    'shielded and cloaked': { covered: true, shield: true },
    'shielded and cloaked cluster': { count: 5, covered: true, shield: true },
  },
  state: {
    'dormant cell': { state: 'dormant' },
    'dormant colony of 3': { count: 3, state: 'dormant' },
    'lost cell': { state: 'lost' },
    'lost cluster': { count: 3, state: 'lost' },
  },
  growing: {
    'growing cell': { growing: true },
    'growing colony of 2': { count: 2, growing: true },
    'growing colony of 3': { count: 3, growing: true },
  },
  secondary: { 'secondary tumour': { secondary: true } },
}
