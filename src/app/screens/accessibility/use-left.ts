import { useEffect, useRef } from 'preact/hooks'

const GESTURES = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

/** Calls `onLeft` once nobody has made a gesture for `seconds`; never with `null`. */
export function useLeft(seconds: number | null, onLeft: () => void): void {
  const latest = useRef(onLeft)
  latest.current = onLeft
  useEffect(() => {
    if (seconds === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(() => latest.current(), seconds * 1000)
    }
    again()
    for (const gesture of GESTURES) addEventListener(gesture, again, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const gesture of GESTURES) removeEventListener(gesture, again, { capture: true })
    }
  }, [seconds])
}
