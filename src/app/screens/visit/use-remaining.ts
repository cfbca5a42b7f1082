import { useEffect, useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import { countRemaining } from '../../walk/remaining'

/** Time for the screen to be drawn first; then counting and resting take turns, so that a touch never waits longer. */
const START_MS = 50
const SLICE_MS = 4

/** Empty: all rights. */
const aboutOf = (rights: readonly Benefit[], focus: readonly string[]) =>
  focus.length === 0 ? rights : rights.filter(({ id }) => focus.includes(id))

/** About how many questions remain, counted in slices after the screen is drawn; `null` until then. */
export function useRemaining(
  rights: readonly Benefit[],
  answers: Answers,
  today: IsoDate,
  focus: readonly string[],
): number | null {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const count = countRemaining(aboutOf(rights, focus), answers, today)
    let timer = setTimeout(function slice() {
      const until = performance.now() + SLICE_MS
      do {
        const step = count.next()
        if (step.done) return setLeft(step.value)
      } while (performance.now() < until)
      timer = setTimeout(slice, SLICE_MS)
    }, START_MS)
    return () => clearTimeout(timer)
  }, [rights, answers, today, focus])
  return left
}
