import { useEffect, useState } from 'preact/hooks'
import { tend } from '../ballot/follow'
import { formats } from '../i18n/format'
import type { OfficeLanguage } from '../i18n/languages'
import type { Translate } from '../i18n/translate'
import { Button, Card, DefinitionList, Notice } from '../ui'
import { type DeviceState, readState } from './device-state'
import { EnrolCard } from './enrol-card'

interface Props {
  readonly t: Translate
  readonly language: OfficeLanguage
}

/** The ballot box of this device: its enrolment, and what has left. It shows no count. */
export function UrneCards({ t, language }: Props) {
  const { day, month } = formats(language)
  const [state, setState] = useState<DeviceState | 'wait' | 'refused'>('wait')
  const [said, setSaid] = useState('')
  const refresh = () => readState().then(setState, () => setState('refused'))
  useEffect(() => void refresh(), [])
  const send = async () => {
    setSaid('sending')
    const found = await tend().catch(() => undefined)
    setSaid(found === 'settled' ? 'sent' : 'offline')
    await refresh()
  }
  const enrolled = (what: string) => {
    setSaid(what)
    if (what !== 'sending') void refresh()
  }
  return (
    <>
      {state === 'refused' && <Notice tone="warning">{t('urne.storage')}</Notice>}
      {typeof state === 'object' && (
        <>
          {state.fault && <Notice tone="warning">{t(`faults.${state.fault}`)}</Notice>}
          <Card title={t('urne.device.title')}>
            <p>{state.enrolled ? t('urne.device.yes', state.enrolled) : t('urne.device.no')}</p>
          </Card>
          <Card title={t('urne.months.title')}>
            {state.months.length === 0 && <p>{t('urne.months.none')}</p>}
            <DefinitionList
              items={state.months.map((sealed) => ({
                term: month(`${sealed.month}-01`),
                value: sealed.sentOn ? t('urne.months.sent', { day: day(sealed.sentOn) }) : t('urne.months.waiting'),
              }))}
            />
            {state.enrolled && (
              <Button icon="refresh-cw" onPress={send}>
                {t('urne.months.send')}
              </Button>
            )}
          </Card>
        </>
      )}
      <p role="status">{said && t(`urne.said.${said}`)}</p>
      <EnrolCard t={t} onSaid={enrolled} />
      <Button icon="arrow-left" onPress={() => location.assign('/')}>
        {t('urne.back')}
      </Button>
    </>
  )
}
