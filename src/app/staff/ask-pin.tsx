import { useEffect, useState } from 'preact/hooks'
import type { Translate } from '../i18n/translate'
import { Button, Notice, Screen } from '../ui'
import { EnrolCard } from '../urne/enrol-card'
import type { Pin, Tried } from './pin'
import { PinPad } from './pin-pad'

interface Props {
  readonly t: Translate
  readonly pin: Pin
  readonly onOpen: () => void
  /** The code was given up for a new one. */
  readonly onForgotten: () => void
}

const SECOND_MS = 1000

/** Asks for the code of the staff; too many wrong ones must wait. */
export function AskPin({ t, pin, onOpen, onForgotten }: Props) {
  const [tried, setTried] = useState<Exclude<Tried, { kind: 'ok' }>>()
  const [busy, setBusy] = useState(false)
  const [forgot, setForgot] = useState(false)
  const [said, setSaid] = useState('')
  const waiting = tried?.kind === 'wait'
  useEffect(() => {
    const look = async () => {
      const seconds = await pin.wait()
      if (seconds > 0) setTried({ kind: 'wait', seconds })
      else if (waiting) setTried(undefined)
    }
    void look()
    if (!waiting) return
    const timer = setInterval(() => void look(), SECOND_MS)
    return () => clearInterval(timer)
  }, [pin, waiting])
  const submit = async (typed: string) => {
    setBusy(true)
    const result = await pin.try(typed)
    setBusy(false)
    if (result.kind === 'ok') onOpen()
    else setTried(result)
  }
  const enrolled = async (what: string) => {
    setSaid(what)
    if (what === 'ok' && (await pin.forget()) === 'ok') onForgotten()
  }
  return (
    <Screen title={t('staff.pin.ask.title')} lead={t('staff.pin.ask.lead')} layout="page">
      <div role="status">
        {tried?.kind === 'wrong' && <Notice tone="warning">{t('staff.pin.wrong', { left: tried.left })}</Notice>}
        {tried?.kind === 'wait' && <Notice tone="warning">{t('staff.pin.wait', { seconds: tried.seconds })}</Notice>}
      </div>
      <PinPad t={t} disabled={busy || waiting} onPin={submit} />
      <div class="file-tools">
        <Button icon="arrow-left" onPress={() => location.assign('/')}>
          {t('urne.back')}
        </Button>
        {!forgot && (
          <Button icon="key-round" onPress={() => setForgot(true)}>
            {t('staff.pin.forgot')}
          </Button>
        )}
      </div>
      {forgot && (
        <>
          <p>{t('staff.pin.reset')}</p>
          <p role="status">{said && t(`urne.said.${said}`)}</p>
          <EnrolCard t={t} onSaid={enrolled} />
        </>
      )}
    </Screen>
  )
}
