import { useEffect, useId, useState } from 'preact/hooks'
import { tend } from '../ballot/follow'
import { formats } from '../i18n/format'
import { languageName, OFFICE_LANGUAGES, type OfficeLanguage } from '../i18n/languages'
import { plainTranslate } from '../i18n/translate'
import { Button, Card, DefinitionList, Notice, Screen, TopBar } from '../ui'
import { Keypad } from '../ui/keypad'
import { type DeviceState, enrolDevice, readState } from './device-state'
import './urne.css'

const files = import.meta.glob<Record<string, never>>('/locales/{fr,en}/{urne,faults}.json', {
  eager: true,
  import: 'default',
})

/** Digits of a one-time code. */
const DIGITS = 12
const grouped = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ')

/** For the staff: enrols the ballot box of this device, and says what has left. It shows no count. */
export function UrnePage() {
  const [language, setLanguage] = useState<OfficeLanguage>('fr')
  const t = plainTranslate({
    urne: files[`/locales/${language}/urne.json`] ?? {},
    faults: files[`/locales/${language}/faults.json`] ?? {},
  })
  const { day, month } = formats(language)
  const [state, setState] = useState<DeviceState | 'wait' | 'refused'>('wait')
  const [code, setCode] = useState('')
  const [said, setSaid] = useState('')
  const id = useId()
  const refresh = () => readState().then(setState, () => setState('refused'))
  useEffect(() => void refresh(), [])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const type = (typed: string) => setCode(typed.replace(/\D/g, '').slice(0, DIGITS))
  const submit = async () => {
    setSaid('sending')
    const enrolled = await enrolDevice(code).catch(() => 'offline' as const)
    if (enrolled === 'ok') setCode('')
    setSaid(enrolled)
    await refresh()
  }
  const send = async () => {
    setSaid('sending')
    const found = await tend().catch(() => undefined)
    setSaid(found === 'settled' ? 'sent' : 'offline')
    await refresh()
  }
  return (
    <>
      <TopBar brand={t('urne.brand')}>
        {OFFICE_LANGUAGES.filter((other) => other !== language).map((other) => (
          <Button key={other} variant="quiet" icon="languages" onPress={() => setLanguage(other)}>
            <span lang={other}>{languageName(other)}</span>
          </Button>
        ))}
      </TopBar>
      <Screen title={t('urne.title')} lead={t('urne.lead')} layout="page">
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
        <Button icon="arrow-left" onPress={() => location.assign('/')}>
          {t('urne.back')}
        </Button>
      </Screen>
    </>
  )
}
