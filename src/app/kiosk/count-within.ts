/** Counts what happens: each call is one more, and returns how many there were in the last `ms` milliseconds. */
export function countWithin(ms: number): (at?: number) => number {
  let times: number[] = []
  return (at = performance.now()) => {
    times = [...times.filter((one) => at - one < ms), at]
    return times.length
  }
}
