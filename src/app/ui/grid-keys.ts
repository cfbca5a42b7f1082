import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'

export interface GridKeys {
  ref: RefObject<HTMLDivElement | null>
  /** Index of the button that is the tab stop. */
  current: number
  /** What the button at that index of the grid needs. */
  cell: (index: number) => { tabIndex: number; onFocus: () => void; onKeyDown: (event: KeyboardEvent) => void }
}

/** One tab stop for a grid of buttons, with arrows inside; in a right-to-left grid the horizontal arrows swap. */
export function useGridKeys(columns: number, start = 0): GridKeys {
  const [current, setCurrent] = useState(start)
  const ref = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent, from: number) => {
    const grid = ref.current
    if (!grid) return
    const forward = getComputedStyle(grid).direction === 'rtl' ? -1 : 1
    const steps: Record<string, number> = {
      ArrowRight: forward,
      ArrowLeft: -forward,
      ArrowDown: columns,
      ArrowUp: -columns,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = grid.querySelectorAll('button')
    buttons[Math.min(Math.max(from + step, 0), buttons.length - 1)]?.focus()
  }
  const cell = (index: number) => ({
    tabIndex: index === current ? 0 : -1,
    onFocus: () => setCurrent(index),
    onKeyDown: (event: KeyboardEvent) => move(event, index),
  })
  return { ref, current, cell }
}
