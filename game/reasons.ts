/** Why something is not allowed: two sentences, the rule and the biology. */
export interface Reason {
  /** Rule id, slash, what is missing: `A2/no-cells`. */
  id: string
  /** A few words for the thing itself; `rule` says it in full. */
  brief: string
  rule: string
  biology: string
}

export const reason = (id: string, brief: string, rule: string, biology: string): Reason => ({
  id,
  brief,
  rule,
  biology,
})
