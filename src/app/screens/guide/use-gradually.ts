import { useEffect, useState } from 'preact/hooks'
import { afterPaint } from '../../session/after-paint'

/** Parts of a page drawn at first, and in each frame after: the top of a long page is on screen at once. */
const FIRST = 1
const EACH = 3

/** How many parts of a long page to draw by now: the first at once, a few more after each frame, then all of them. */
export function useGradually(parts: number): number {
  const [drawn, setDrawn] = useState(FIRST)
  useEffect(() => {
    if (drawn >= parts) return
    return afterPaint(() => setDrawn(drawn + EACH))
  }, [drawn, parts])
  return Math.min(drawn, parts)
}
