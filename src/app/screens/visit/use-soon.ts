import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { afterPaint } from '../../session/after-paint'

/**
 * What a press leads to, done once the press itself is painted; presses that come in between have no effect. Dropped
 * when `step` changes or the visit ends first.
 */
export function useSoon(step: unknown): (work: () => void) => void {
  const cancel = useRef<(() => void) | undefined>(undefined)
  // Laid, not passive: a visit may end before passive effects run.
  useLayoutEffect(() => () => cancel.current?.(), [step])
  const [soon] = useState(() => (work: () => void) => {
    if (cancel.current) return
    const screen = document.querySelector('main')
    const stop = afterPaint(() => {
      done()
      work()
    })
    const done = () => {
      stop()
      cancel.current = undefined
      screen?.removeAttribute('aria-busy')
    }
    screen?.setAttribute('aria-busy', 'true')
    cancel.current = done
  })
  return soon
}
