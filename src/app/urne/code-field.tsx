import type { TargetedEvent } from 'preact'
import { useId } from 'preact/hooks'
import { Keypad } from '../ui/keypad'
import './urne.css'

interface Props {
  readonly label: string
  readonly labels: { readonly erase: string; readonly clear: string }
  /** How many digits it takes. */
  readonly digits: number
  /** Digits typed so far. */
  readonly value: string
  /** How they are shown; absent: nobody can read them over a shoulder. */
  readonly shown?: (digits: string) => string
  readonly onChange: (digits: string) => void
}

/** A code of digits, typed on the keypad of the screen or on a keyboard. */
export function CodeField({ label, labels, digits, value, shown, onChange }: Props) {
  const id = useId()
  const type = (typed: string) => onChange(typed.replace(/\D/g, '').slice(0, digits))
  const field = {
    id,
    class: 'urne-code',
    inputMode: 'none',
    autocomplete: 'off',
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => type(currentTarget.value),
  } as const
  return (
    <>
      <label for={id}>{label}</label>
      {shown ? (
        <input {...field} type="text" value={shown(value)} />
      ) : (
        <input {...field} type="password" value={value} />
      )}
      <Keypad
        labels={labels}
        onKey={(key) => type(key === 'clear' ? '' : key === 'erase' ? value.slice(0, -1) : value + key)}
      />
    </>
  )
}
