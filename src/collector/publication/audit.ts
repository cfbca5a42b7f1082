/**
 * Sums as a network: each figure runs from one sum to another, and at every sum what comes in is what goes out. A table
 * with its totals is one, also when a column is the sum of others. Whoever knows some of the figures can change the
 * others only along cycles: their exact bounds are flows.
 */
export interface Network {
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Sum → the figures that touch it. */
  readonly touching: readonly (readonly number[])[]
}

/** How far each figure could rise and fall, were it free to. */
export interface Room {
  readonly up: readonly number[]
  readonly down: readonly number[]
}

/** What it costs to let a figure move: 0 when it is not known, infinite when it must stay. */
export type Cost = (figure: number) => number

export type Direction = 1 | -1

/** How far a figure can go, and the figures that move with it. */
export interface Slack {
  readonly amount: number
  readonly moving: readonly number[]
}

/**
 * How far one figure can rise (1) or fall (−1) while all that may not move stays, up to `enough`: a maximal flow along
 * the cheapest paths. With costs of 0 and ∞ alone, exact.
 */
export function slack(
  network: Network,
  room: Room,
  figure: number,
  direction: Direction,
  enough: number,
  cost: Cost,
): Slack {
  const { from, to } = network
  const ends = [from[figure] as number, to[figure] as number] as const
  const [goal, start] = direction === 1 ? ends : ([ends[1], ends[0]] as const)
  const limit = Math.min(enough, (direction === 1 ? room.up : room.down)[figure] as number)
  const moved = from.map(() => 0)
  const moving = new Set<number>()
  const left = (arc: number, forward: boolean): number =>
    forward ? (room.up[arc] as number) - (moved[arc] as number) : (room.down[arc] as number) + (moved[arc] as number)
  const price: Cost = (arc) => (arc === figure ? Number.POSITIVE_INFINITY : moving.has(arc) ? 0 : cost(arc))
  let amount = 0
  while (amount < limit) {
    const path = cheapest(network, start, goal, left, price)
    if (!path) break
    const step = path.reduce((least, [arc, forward]) => Math.min(least, left(arc, forward)), limit - amount)
    for (const [arc, forward] of path) {
      moving.add(arc)
      // Unlimited room stays so.
      if (step < Number.POSITIVE_INFINITY) moved[arc] = (moved[arc] as number) + (forward ? step : -step)
    }
    amount += step
  }
  return { amount, moving: [...moving] }
}

type Step = readonly [arc: number, forward: boolean]

/** The cheapest path with room on each of its figures; of equals, the shortest. */
function cheapest(
  { from, to, touching }: Network,
  start: number,
  goal: number,
  left: (arc: number, forward: boolean) => number,
  price: Cost,
): Step[] | undefined {
  const best: number[] = touching.map(() => Number.POSITIVE_INFINITY)
  const by: (Step | undefined)[] = touching.map(() => undefined)
  best[start] = 0
  const queue = [start]
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const spent = best[at] as number
    if (spent >= (best[goal] as number)) continue
    for (const arc of touching[at] as readonly number[]) {
      const forward = from[arc] === at
      const next = (forward ? to[arc] : from[arc]) as number
      const total = spent + price(arc)
      if (total >= (best[next] as number) || left(arc, forward) <= 0) continue
      best[next] = total
      by[next] = [arc, forward]
      queue.push(next)
    }
  }
  if (best[goal] === Number.POSITIVE_INFINITY) return undefined
  const path: Step[] = []
  for (let at = goal; at !== start; ) {
    const step = by[at] as Step
    path.push(step)
    at = (step[1] ? from[step[0]] : to[step[0]]) as number
  }
  return path
}
