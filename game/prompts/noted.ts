import type { GameRecord, RecordedReason } from '../record'
import { SEAT_IDS } from '../vocabulary'
import { MOST_PROMPTS } from './when'

/** More reasons than a whole table is asked for. */
export const MOST_REASONS = MOST_PROMPTS * SEAT_IDS.length

/**
 * The record with a prompt more that a seat was asked after its last step, or with the reason that was
 * chosen at one it was asked before.
 */
export const withReason = (record: GameRecord, asked: Omit<RecordedReason, 'step'>): GameRecord => {
  const reasons = record.reasons ?? []
  const isIt = (one: RecordedReason) => one.seat === asked.seat && one.prompt === asked.prompt
  if (reasons.some(isIt))
    return {
      ...record,
      reasons: reasons.map((one) => (isIt(one) ? { ...one, reason: asked.reason } : one)),
    }
  return reasons.length >= MOST_REASONS
    ? record
    : { ...record, reasons: [...reasons, { step: record.steps.length, ...asked }] }
}
