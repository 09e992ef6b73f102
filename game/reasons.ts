/**
 * Rule id, slash, what is missing; `online/` where not a rule but a table over the network is in the
 * way, which the client finds words for. The science pages know each of them (text/topicOfReason.ts).
 */
export const REASON_IDS = [
  'A1/full',
  'A2/count',
  'A2/no-cells',
  'A2/no-doorway',
  'A3/cluster-of-one',
  'A3/count',
  'A3/lymph-alone',
  'A3/mesenchymal',
  'A3/no-cells',
  'A3/no-plexus',
  'A3/unknown',
  'A4/no-cells',
  'A4/unknown',
  'A5/no-cells',
  'A5/no-cluster',
  'A5/unknown',
  'A6/mesenchymal',
  'A6/too-few',
  'A6/unknown',
  'A7/no-colony',
  'A7/unknown',
  'A8/later',
  'A8/marked-already',
  'A8/no-markers',
  'A8/not-there',
  'D1/acted-already',
  'D1/later',
  'D1/one-step',
  'D1/turned-already',
  'D1/unknown',
  'K2/over',
  'R3/no-actions',
  'R3/unknown',
  'R5/done',
  'U1/nothing',
  'V2/fixed-already',
  'V2/full',
  'V2/not-offered',
  'V2/nothing-to-replace',
  'V2/too-few-cubes',
  'online/autopilot',
  'online/pending',
  'online/watching',
] as const
export type ReasonId = (typeof REASON_IDS)[number]

/** Why something is not allowed: two sentences, the rule and the biology. */
export interface Reason {
  id: ReasonId
  /** A few words for the thing itself; `rule` says it in full. */
  brief: string
  rule: string
  biology: string
}

export const reason = (id: ReasonId, brief: string, rule: string, biology: string): Reason => ({
  id,
  brief,
  rule,
  biology,
})
