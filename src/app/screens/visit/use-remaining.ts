import { useEffect, useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import { BENEFITS } from '../../../law/benefits'
import { countRemaining } from '../../walk/remaining'

/** About how many questions remain, counted in slices after the screen is drawn; `null` until then. */
export function useRemaining(answers: Answers, today: IsoDate): number | null {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const count = countRemaining(BENEFITS, answers, today)
    let timer = setTimeout(function slice() {
      const step = count.next()
      if (step.done) setLeft(step.value)
      else timer = setTimeout(slice, 0)
    }, 50)
    return () => clearTimeout(timer)
  }, [answers, today])
  return left
}
