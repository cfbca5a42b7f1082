/** Gives each rule (or fact) a small number, for good, so that what is known of it sits in an array and not in a map. */
export interface Numbering<T extends object> {
  of(thing: T): number
  /** How many have a number so far. */
  count(): number
}

/** Starts at zero; numbers say nothing of a visitor. */
export function numbering<T extends object>(): Numbering<T> {
  const numbers = new WeakMap<T, number>()
  let next = 0
  return {
    of(thing) {
      let number = numbers.get(thing)
      if (number === undefined) {
        number = next
        next += 1
        numbers.set(thing, number)
      }
      return number
    },
    count: () => next,
  }
}
