import { useEffect, useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import { type Foresight, foresee, NOTHING_FORESEEN } from './fields'

/** Milliseconds at a time, and a rest between: a key must never wait for what is only foreseen. */
const SLICE_MS = 4
const QUIET_MS = 300

/** Looks ahead once nothing has been typed for a moment, in small slices; until then what was seen before stands. */
export function useForesight(rights: readonly Benefit[], answers: Answers, today: IsoDate): Foresight {
  const [seen, setSeen] = useState(NOTHING_FORESEEN)
  useEffect(() => {
    const steps = foresee(rights, answers, today)
    let timer: ReturnType<typeof setTimeout>
    const slice = () => {
      const until = performance.now() + SLICE_MS
      for (;;) {
        const { done, value } = steps.next()
        if (done) return setSeen(value)
        if (performance.now() >= until) break
      }
      timer = setTimeout(slice)
    }
    timer = setTimeout(slice, seen === NOTHING_FORESEEN ? 0 : QUIET_MS)
    return () => clearTimeout(timer)
  }, [rights, answers, today])
  return seen
}
