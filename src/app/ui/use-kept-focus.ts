import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * For lists whose buttons take their own line away: the focus then goes to the list rather than nowhere. `leave` is
 * called by the button before its line goes. The list needs `tabIndex={-1}`.
 */
export function useKeptFocus<T extends HTMLElement>(): { list: RefObject<T | null>; leave: () => void } {
  const list = useRef<T>(null)
  const left = useRef(false)
  useLayoutEffect(() => {
    if (left.current && document.activeElement === document.body) list.current?.focus({ preventScroll: true })
    left.current = false
  })
  const leave = () => {
    left.current = true
  }
  return { list, leave }
}
