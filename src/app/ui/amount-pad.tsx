import { useId, useState } from 'preact/hooks'
import { amountSigns, centsOf, pressAmount, shownAmount, textOf } from './amount-text'
import { ChoiceGroup } from './choice-group'
import { ErrorText } from './error-text'
import { type PadKey, useHardwareKeys } from './hardware-keys'
import { Keypad } from './keypad'

export type Per = 'month' | 'year'

export interface AmountPadProps {
  label: string
  hideLabel?: boolean | undefined
  /** Whole cents; null while nothing is typed. */
  value: number | null
  onChange: (cents: number | null) => void
  /** With `perOptions`, the hidden question about the period; without, the words after the amount. */
  perLabel?: string | undefined
  per?: Per | undefined
  perOptions?: Record<Per, string> | undefined
  onPerChange?: ((per: Per) => void) | undefined
  labels: { erase: string; clear: string; comma: string }
  error?: string | undefined
  currency: string
  /** Language of the separators; that of the page by default. */
  lang?: string | undefined
}

/** An amount of money typed on the screen or on hardware digits; no field that would call a system keyboard. */
export function AmountPad(props: AmountPadProps) {
  const { label, hideLabel, value, onChange, labels, error, currency, per, perOptions, perLabel, onPerChange } = props
  const [typed, setTyped] = useState(() => textOf(value))
  const text = centsOf(typed) === value ? typed : textOf(value)
  const signs = amountSigns(props.lang ?? (document.documentElement.lang || 'fr'))
  const id = useId()
  const press = (key: PadKey) => {
    const next = pressAmount(text, key)
    setTyped(next)
    if (centsOf(next) !== value) onChange(centsOf(next))
  }
  useHardwareKeys(press)
  const unit = <span class="read-out-unit">{currency}</span>
  return (
    <fieldset class={error ? 'pad pad-error' : 'pad'} aria-describedby={error ? `${id}-error` : undefined}>
      <legend class={hideLabel ? 'sr-only' : 'pad-label'}>{label}</legend>
      <output class={text ? 'read-out' : 'read-out read-out-empty'} dir="ltr" aria-atomic="true">
        {signs.currencyFirst && unit}
        <span class="read-out-value">{text ? shownAmount(text, signs) : '0'}</span>
        {!signs.currencyFirst && unit}
        {perLabel && !perOptions && <span class="read-out-per">{perLabel}</span>}
      </output>
      <ErrorText id={`${id}-error`}>{error}</ErrorText>
      {perOptions && per && onPerChange && (
        <ChoiceGroup
          legend={perLabel ?? label}
          hideLegend
          columns={2}
          options={[
            { value: 'month', label: perOptions.month },
            { value: 'year', label: perOptions.year },
          ]}
          value={per}
          onChange={onPerChange}
        />
      )}
      <Keypad labels={labels} decimalSign={signs.decimal} onKey={press} />
    </fieldset>
  )
}
