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

/** Wraps a handler so that a second call within `DOUBLE_PRESS_MS` is ignored. */
export function usePress(onPress: () => void): (event: MouseEvent) => void {
  const last = useRef(Number.NEGATIVE_INFINITY)
  return (event) => {
    if (event.timeStamp - last.current < DOUBLE_PRESS_MS) return
    last.current = event.timeStamp
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
