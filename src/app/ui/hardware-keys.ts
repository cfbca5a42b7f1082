import { useLayoutEffect, useRef } from 'preact/hooks'

/** What a key of a pad does: a digit, the decimal sign, going on to the next part, erasing the last sign or all. */
export type PadKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'decimal' | 'next' | 'erase' | 'clear'

/** True for the ten digit keys. */
export const isDigit = (key: string): boolean => /^[0-9]$/.test(key)

function keyOf(event: KeyboardEvent): PadKey | undefined {
  if (isDigit(event.key)) return event.key as PadKey
  if (event.key === ',' || event.key === '.' || event.key === 'Decimal') return 'decimal'
  if (event.key === '/' || event.key === '-') return 'next'
  if (event.key === 'Backspace') return 'erase'
  return event.key === 'Delete' ? 'clear' : undefined
}

/** Lets a hardware keyboard or number pad type into a pad wherever the focus is, save in a dialog or with a modifier. */
export function useHardwareKeys(onKey: (key: PadKey) => void): void {
  const latest = useRef(onKey)
  latest.current = onKey
  // With the layout: keys pressed just after a change of line go to the new line.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = keyOf(event)
      const modified = event.ctrlKey || event.altKey || event.metaKey
      if (!key || modified || event.defaultPrevented || document.querySelector('dialog[open]')) return
      event.preventDefault()
      latest.current(key)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
