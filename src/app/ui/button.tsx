import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon, type IconName } from './icon'

/** Two presses closer than this, in milliseconds, count as one: hands that shake press twice. */
export const DOUBLE_PRESS_MS = 400

export interface ButtonProps {
  children: ComponentChildren
  onPress: () => void
  variant?: 'primary' | 'secondary' | 'quiet' | undefined
  icon?: IconName | undefined
  iconEnd?: IconName | undefined
  disabled?: boolean | undefined
  wide?: boolean | undefined
  id?: string | undefined
  describedBy?: string | undefined
  pressed?: boolean | undefined
}

/** Presses closer than this, in pixels, are at the same place. */
const SAME_PLACE_PX = 32
let lastPress = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 }

/** Without a pointer (keyboard, screen reader) a press has no place. */
const samePlace = ({ clientX: x, clientY: y }: MouseEvent) =>
  (x !== 0 || y !== 0) && Math.hypot(x - lastPress.x, y - lastPress.y) < SAME_PLACE_PX

/**
 * Wraps a handler so that a second press within `DOUBLE_PRESS_MS` is ignored: of the same button, or at the same place,
 * where the next screen may have put another one under the finger.
 */
export function usePress(onPress: () => void): (event: MouseEvent) => void {
  const last = useRef(Number.NEGATIVE_INFINITY)
  return (event) => {
    const at = event.timeStamp
    const again = at - last.current < DOUBLE_PRESS_MS || (at - lastPress.at < DOUBLE_PRESS_MS && samePlace(event))
    if (again) return
    last.current = at
    lastPress = { at, x: event.clientX, y: event.clientY }
    onPress()
  }
}

const isArrow = (name: IconName | undefined) => name === 'arrow-left' || name === 'arrow-right'

/** A button that acts when the finger lifts, once per intended press. `pressed` makes it a toggle. */
export function Button(props: ButtonProps) {
  const { children, variant = 'secondary', icon, iconEnd, disabled, wide, id, describedBy, pressed } = props
  const press = usePress(props.onPress)
  return (
    <button
      type="button"
      id={id}
      class={`button button-${variant}${wide ? ' button-wide' : ''}`}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      onClick={press}
    >
      {icon && <Icon name={icon} flip={isArrow(icon)} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} flip={isArrow(iconEnd)} />}
    </button>
  )
}
