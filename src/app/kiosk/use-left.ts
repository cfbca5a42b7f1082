import { useEffect, useRef } from 'preact/hooks'
import { watchGestures } from './gestures'

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
    const unwatch = watchGestures(again, ['touchmove'])
    return () => {
      clearTimeout(timer)
      unwatch()
    }
  }, [seconds])
}
