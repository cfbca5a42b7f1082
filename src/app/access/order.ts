/** What one key goes through: items to press, and groups of them, as deep as the page needs. */
export interface Stop<T> {
  readonly at: T
  /** What the group holds; empty for an item. */
  readonly inside: readonly Stop<T>[]
  /** One choice among several: once made, the walk goes on after its group. */
  readonly once?: boolean
}

/** Where the walk is: in which groups, from the outermost, and at which stop; `undefined`: before the first. */
export interface Place<T> {
  readonly groups: readonly T[]
  readonly at: T | undefined
  /** Times that the innermost group was gone through to its end. */
  readonly rounds: number
}

/** Before the first group of a page. */
export const OUTSIDE = { groups: [], at: undefined, rounds: 0 } as const

/** A group that nobody chooses from is left after as many rounds. */
const ROUNDS = 2

const into = <T>(stops: readonly Stop<T>[], group: T): readonly Stop<T>[] | undefined => {
  const inside = stops.find(({ at }) => at === group)?.inside
  return inside && inside.length > 0 ? inside : undefined
}

/** Stops of the innermost group that is still there, and the groups around it. */
function around<T>(stops: readonly Stop<T>[], place: Place<T>) {
  const groups: T[] = []
  let here = stops
  for (const group of place.groups) {
    const inside = into(here, group)
    if (!inside) break
    groups.push(group)
    here = inside
  }
  return { groups, here, whole: groups.length === place.groups.length }
}

/** The group itself, so that what comes next is after it. */
const leave = <T>(groups: readonly T[]): Place<T> => ({ groups: groups.slice(0, -1), at: groups.at(-1), rounds: 0 })

/** The next stop: of the group, of what is left of it, or the group itself once it was gone through twice. */
export function advance<T>(stops: readonly Stop<T>[], place: Place<T>): Place<T> {
  const { groups, here, whole } = around(stops, place)
  const now = whole ? here.findIndex(({ at }) => at === place.at) : -1
  const next = here[now + 1]
  if (next) return { groups, at: next.at, rounds: whole ? place.rounds : 0 }
  if (groups.length === 0) return { groups, at: here[0]?.at, rounds: 0 }
  if (place.rounds + 1 >= ROUNDS) return leave(groups)
  return { groups, at: here[0]?.at, rounds: place.rounds + 1 }
}

/** What a press does: enters a group, or presses an item; `pressed` is that item. */
export function select<T>(stops: readonly Stop<T>[], place: Place<T>): { place: Place<T>; pressed?: T } {
  const { groups, here, whole } = around(stops, place)
  const stop = whole ? here.find(({ at }) => at === place.at) : undefined
  if (!stop) return { place: advance(stops, place) }
  if (stop.inside.length > 0) return { place: { groups: [...groups, stop.at], at: stop.inside[0]?.at, rounds: 0 } }
  const after = stop.once && groups.length > 0 ? leave(groups) : { groups, at: undefined, rounds: 0 }
  return { place: after, pressed: stop.at }
}

const itemsOf = <T>({ at, inside }: Stop<T>): number =>
  inside.length > 0 ? inside.reduce((sum, one) => sum + itemsOf(one), 0) : at === undefined ? 0 : 1

/** Few enough to be gone through one by one. */
const FEW = 5

/** The same stops without needless steps: no empty group, none around one thing, and no groups within a few items. */
export function shorten<T>(stops: readonly Stop<T>[], isGroup: (at: T) => boolean): readonly Stop<T>[] {
  return stops.flatMap((stop) => {
    if (!isGroup(stop.at)) return [stop]
    const inside = shorten(stop.inside, isGroup)
    const only = inside.length === 1 ? inside : undefined
    if (inside.length === 0) return []
    if (only) return only
    const few = inside.reduce((sum, one) => sum + itemsOf(one), 0) <= FEW
    return [{ ...stop, inside: few ? inside.flatMap(flat) : inside }]
  })
}

const flat = <T>(stop: Stop<T>): readonly Stop<T>[] => (stop.inside.length > 0 ? stop.inside.flatMap(flat) : [stop])
