import { useId } from 'preact/hooks'
import { ErrorText } from './error-text'
import { isDigit, type PadKey, useHardwareKeys } from './hardware-keys'
import { Keypad } from './keypad'

export interface NumberPadProps {
  label: string
  hideLabel?: boolean | undefined
  /** A whole number; null while nothing is typed. */
  value: number | null
  onChange: (value: number | null) => void
  labels: { erase: string; clear: string }
  /** Longest number, in digits. */
  digits?: number | undefined
  unit?: string | undefined
  error?: string | undefined
}

/** The digits of a whole number after a key. */
export function pressNumber(text: string, key: PadKey, digits: number): string {
  if (key === 'clear') return ''
  if (key === 'erase') return text.slice(0, -1)
  if (!isDigit(key)) return text
  if (text === '0') return key
  return text.length < digits ? text + key : text
}

/** A whole number typed on the screen or on hardware digits. */
export function NumberPad({ label, hideLabel, value, onChange, labels, digits = 3, unit, error }: NumberPadProps) {
  const id = useId()
  const text = value === null ? '' : String(value)
  const press = (key: PadKey) => {
    const next = pressNumber(text, key, digits)
    if (next !== text) onChange(next === '' ? null : Number(next))
  }
  useHardwareKeys(press)
  return (
    <fieldset class={error ? 'pad pad-error' : 'pad'} aria-describedby={error ? `${id}-error` : undefined}>
      <legend class={hideLabel ? 'sr-only' : 'pad-label'}>{label}</legend>
      <output class={text ? 'read-out' : 'read-out read-out-empty'} dir="ltr" aria-atomic="true">
        <span class="read-out-value">{text || '0'}</span>
        {unit && <span class="read-out-unit">{unit}</span>}
      </output>
      <ErrorText id={`${id}-error`}>{error}</ErrorText>
      <Keypad labels={{ erase: labels.erase, clear: labels.clear }} onKey={press} />
    </fieldset>
  )
}
