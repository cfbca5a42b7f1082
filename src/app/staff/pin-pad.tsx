import { useState } from 'preact/hooks'
import type { Translate } from '../i18n/translate'
import { Button } from '../ui'
import { CodeField } from '../urne/code-field'
import { PIN_DIGITS } from './pin'

interface Props {
  readonly t: Translate
  readonly disabled?: boolean
  readonly onPin: (pin: string) => void
}

/** Six digits that nobody can read over a shoulder. */
export function PinPad({ t, disabled = false, onPin }: Props) {
  const [pin, setPin] = useState('')
  const submit = () => {
    setPin('')
    onPin(pin)
  }
  return (
    <>
      <CodeField
        label={t('staff.pin.label')}
        labels={{ erase: t('staff.pin.erase'), clear: t('staff.pin.clear') }}
        digits={PIN_DIGITS}
        value={pin}
        onChange={setPin}
      />
      <Button variant="primary" disabled={disabled || pin.length < PIN_DIGITS} onPress={submit}>
        {t('staff.pin.submit')}
      </Button>
    </>
  )
}
