import type { Condition, Context, Decided, Decision } from '../../../engine/types'

/** Conditions decided stage by stage: a later stage, with its questions, is reached only when the one before holds. */
export interface Etapes {
  /** Decides one more stage; whether it holds. */
  tenir(...conditions: readonly Condition[]): boolean
  /** All that was decided so far; holds when every stage did. */
  readonly decision: Decision
}

/** Starts with no condition decided. */
export function etapes(ctx: Context): Etapes {
  const conditions: Decided[] = []
  let ok = true
  return {
    tenir(...stage) {
      const decision = ctx.allOf(stage)
      conditions.push(...decision.conditions)
      ok &&= decision.ok
      return decision.ok
    },
    get decision() {
      return { ok, conditions }
    },
  }
}
