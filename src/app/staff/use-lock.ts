import { useEffect } from 'preact/hooks'

const LOCK_MS = 2 * 60_000
const GESTURES = ['pointerdown', 'keydown', 'wheel'] as const

/** Locks an open page of the staff two minutes after the last gesture. */
export function useLock(open: boolean, lock: () => void): void {
  useEffect(() => {
    if (!open) return
    let timer = setTimeout(lock, LOCK_MS)
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(lock, LOCK_MS)
    }
    for (const gesture of GESTURES) addEventListener(gesture, again, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const gesture of GESTURES) removeEventListener(gesture, again, { capture: true })
    }
  }, [open])
}
