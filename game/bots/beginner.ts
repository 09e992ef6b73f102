import type { Bot } from './bot'
import { decide } from './skilled'
import { weighAll } from './weigh'

/** It sees one possible action in so many. */
const SEES_ONE_IN = 3

/** Judges as well as the skilled bot, but overlooks most of what it could do, as somebody new does. */
export const beginner: Bot = {
  name: 'beginner',
  think: (view, seat, random, stream) =>
    decide(
      'beginner',
      weighAll(view, seat).filter(() => random.below(stream, SEES_ONE_IN) === 0),
    ),
}
