import type { ComponentChildren } from 'preact'

interface RingProps {
  /** What is left, from 1 (full) to 0. */
  fraction: number
  label: string
  children?: ComponentChildren
}

/** A countdown seen at a glance; the children (digits) stand in the middle. */
export function Ring({ fraction, label, children }: RingProps) {
  const left = Math.min(1, Math.max(0, fraction))
  return (
    <div class="ring" role="img" aria-label={label}>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="50" cy="50" r="44" />
        <circle class="ring-left" cx="50" cy="50" r="44" pathLength="100" stroke-dasharray={`${left * 100} 100`} />
      </svg>
      <span class="ring-words">{children}</span>
    </div>
  )
}
