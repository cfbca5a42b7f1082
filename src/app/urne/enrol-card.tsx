import { useState } from 'preact/hooks'
import type { Translate } from '../i18n/translate'
import { Button, Card } from '../ui'
import { CodeField } from './code-field'
import { enrolDevice } from './device-state'

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
  const submit = async () => {
    onSaid('sending')
    const enrolled = await enrolDevice(code).catch(() => 'offline' as const)
    if (enrolled === 'ok') setCode('')
    onSaid(enrolled)
  }
  return (
    <Card title={t('urne.code.title')}>
      <p>{t('urne.code.text')}</p>
      <CodeField
        label={t('urne.code.label')}
        labels={{ erase: t('urne.code.erase'), clear: t('urne.code.clear') }}
        digits={DIGITS}
        value={code}
        shown={grouped}
        onChange={setCode}
      />
      <Button variant="primary" disabled={code.length < DIGITS} onPress={submit}>
        {t('urne.code.submit')}
      </Button>
    </Card>
  )
}
