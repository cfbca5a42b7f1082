import type { Condition, Context, Decided, Decision } from '../../../engine/types'

/**
 * Conditions decided stage by stage: a later stage, with its questions, is reached only when the one before holds. A
 * class, since a getter in an object literal would cost a hidden class for each visitor.
 */
export class Etapes {
  private readonly conditions: Decided[] = []
  private ok = true

  constructor(private readonly ctx: Context) {}

  /** Decides one more stage; whether it holds. */
  tenir(...conditions: readonly Condition[]): boolean {
    const decision = this.ctx.allOf(conditions)
    this.conditions.push(...decision.conditions)
    this.ok &&= decision.ok
    return decision.ok
  }

  /** All that was decided so far; holds when every stage did. */
  get decision(): Decision {
    return { ok: this.ok, conditions: this.conditions }
  }
}

/** Starts with no condition decided. */
export const etapes = (ctx: Context): Etapes => new Etapes(ctx)
