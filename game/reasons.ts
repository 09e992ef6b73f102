/** Why something is not allowed: two sentences, the rule and the biology. */
export interface Reason {
  /** Rule id, slash, what is missing: `A2/no-cells`. */
  id: string
  rule: string
  biology: string
}

export const reason = (id: string, rule: string, biology: string): Reason => ({ id, rule, biology })
