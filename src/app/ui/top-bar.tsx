import type { ComponentChildren } from 'preact'

interface TopBarProps {
  brand: ComponentChildren
  children?: ComponentChildren
  /** What has a row of its own, unless the screen is wide. */
  row?: ComponentChildren
}

/** The header of every screen: the name of the place, and the settings that are always at hand. */
export function TopBar({ brand, children, row }: TopBarProps) {
  return (
    <header class="top-bar no-print">
      <p class="top-bar-brand">
        <Door />
        <span>{brand}</span>
      </p>
      <div class="top-bar-tools">{children}</div>
      {row && <div class="top-bar-row">{row}</div>}
    </header>
  )
}

/** The mark: a door ajar in a sandstone frame. */
function Door() {
  return (
    <svg class="top-bar-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="mark-frame" d="M5 31V14a11 11 0 0 1 22 0v17z" />
      <path class="mark-light" d="M9 31V14.5a7 7 0 0 1 14 0V31z" />
      <path class="mark-leaf" d="M9 31V14.5a7 7 0 0 1 7-7v21.5z" />
    </svg>
  )
}
