import { type Cost, type Direction, type Network, type Room, slack } from '../../src/collector/publication/audit'

/** Exact bounds of a withheld figure, given all that is known; a count has no more to fall than itself. */
export function bounds(
  network: Network,
  values: readonly number[],
  known: readonly boolean[],
  figure: number,
): { readonly min: number; readonly max: number } {
  const value = values[figure] as number
  if (known[figure]) return { min: value, max: value }
  const room: Room = { up: values.map(() => Number.POSITIVE_INFINITY), down: values }
  const cost: Cost = (arc) => (known[arc] ? Number.POSITIVE_INFINITY : 0)
  const reach = (direction: Direction) => slack(network, room, figure, direction, Number.POSITIVE_INFINITY, cost).amount
  return { min: value - reach(-1), max: value + reach(1) }
}
