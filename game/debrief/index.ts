/** Looking back on a game when it is over: what turned it, and what could have been. */
export { choicesOf, type Choice } from './choices'
export { expertAdvisor, expertJudge, type Advisor, type Judge } from './judge'
export { momentsOf, type Moment } from './moments'
export { playedOf, type Played } from './played'
export type { Ending } from './playOn'
export { turningPointsOf } from './turningPoints'
export { whatIfOf, type Way, type WhatIf } from './whatIf'
