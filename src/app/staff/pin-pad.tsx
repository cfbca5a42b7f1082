import { useId, useState } from 'preact/hooks'
import type { Translate } from '../i18n/translate'
import { Button } from '../ui'
import { Keypad } from '../ui/keypad'
import { PIN_DIGITS } from './pin'
import '../urne/urne.css'

interface Props {
  readonly t: Translate
  readonly disabled?: boolean
  readonly onPin: (pin: string) => void
}

/** Six digits that nobody can read over a shoulder. */
export function PinPad({ t, disabled = false, onPin }: Props) {
  const [pin, setPin] = useState('')
  const id = useId()
  const type = (typed: string) => setPin(typed.replace(/\D/g, '').slice(0, PIN_DIGITS))
  const submit = () => {
    setPin('')
    onPin(pin)
  }
  return (
    <>
      <label for={id}>{t('staff.pin.label')}</label>
      <input
        id={id}
        class="urne-code"
        type="password"
        inputMode="none"
        autocomplete="off"
        value={pin}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <Keypad
        labels={{ erase: t('staff.pin.erase'), clear: t('staff.pin.clear') }}
        onKey={(key) => type(key === 'clear' ? '' : key === 'erase' ? pin.slice(0, -1) : pin + key)}
      />
      <Button variant="primary" disabled={disabled || pin.length < PIN_DIGITS} onPress={submit}>
        {t('staff.pin.submit')}
      </Button>
    </>
  )
}
