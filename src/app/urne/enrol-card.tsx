import { useId, useState } from 'preact/hooks'
import type { Translate } from '../i18n/translate'
import { Button, Card } from '../ui'
import { Keypad } from '../ui/keypad'
import { enrolDevice } from './device-state'
import './urne.css'

interface Props {
  readonly t: Translate
  /** Told what became of each code: a key of `urne.said`. */
  readonly onSaid: (said: string) => void
}

/** Digits of a one-time code. */
const DIGITS = 12
const grouped = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ')

/** Takes the one-time code of the administrator. */
export function EnrolCard({ t, onSaid }: Props) {
  const [code, setCode] = useState('')
  const id = useId()
  const type = (typed: string) => setCode(typed.replace(/\D/g, '').slice(0, DIGITS))
  const submit = async () => {
    onSaid('sending')
    const enrolled = await enrolDevice(code).catch(() => 'offline' as const)
    if (enrolled === 'ok') setCode('')
    onSaid(enrolled)
  }
  return (
    <Card title={t('urne.code.title')}>
      <p>{t('urne.code.text')}</p>
      <label for={id}>{t('urne.code.label')}</label>
      <input
        id={id}
        class="urne-code"
        inputMode="none"
        autocomplete="off"
        value={grouped(code)}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <Keypad
        labels={{ erase: t('urne.code.erase'), clear: t('urne.code.clear') }}
        onKey={(key) => type(key === 'clear' ? '' : key === 'erase' ? code.slice(0, -1) : code + key)}
      />
      <Button variant="primary" disabled={code.length < DIGITS} onPress={submit}>
        {t('urne.code.submit')}
      </Button>
    </Card>
  )
}
