import type { Comparison } from './types'

type Unit = Comparison['unit']

/** `actual ≥ limit`. */
export const atLeast = (actual: number, limit: number, unit: Unit): Comparison => ({
  ok: actual >= limit,
  actual,
  op: '>=',
  limit,
  unit,
})

/** `actual > limit`. */
export const above = (actual: number, limit: number, unit: Unit): Comparison => ({
  ok: actual > limit,
  actual,
  op: '>',
  limit,
  unit,
})

/** `actual ≤ limit`. */
export const atMost = (actual: number, limit: number, unit: Unit): Comparison => ({
  ok: actual <= limit,
  actual,
  op: '<=',
  limit,
  unit,
})

/** `actual < limit`. */
export const below = (actual: number, limit: number, unit: Unit): Comparison => ({
  ok: actual < limit,
  actual,
  op: '<',
  limit,
  unit,
})
