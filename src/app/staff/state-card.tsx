import { useEffect, useState } from 'preact/hooks'
import { formats } from '../i18n/format'
import { LANGUAGES, type Language, languageName, type OfficeLanguage } from '../i18n/languages'
import type { Translate } from '../i18n/translate'
import type { Terminal } from '../kiosk/terminal'
import { Card, DefinitionList } from '../ui'
import { type DeviceReport, readReport } from './device-report'

interface Props {
  readonly t: Translate
  readonly language: OfficeLanguage
  readonly terminal: Terminal | undefined
}

const MEGA = 1_000_000

/** A pack is a language, or letters that are known by their name in every language. */
const packName = (pack: string, t: Translate): string =>
  LANGUAGES.includes(pack as Language) ? languageName(pack as Language) : t('staff.state.letters')

function linesOf(report: DeviceReport, { t, language, terminal }: Props) {
  const { day, number, list } = formats(language)
  const { offline, storage, packs, sentOn, waiting } = report
  const state = t(`staff.state.offlineValue.${offline?.state ?? 'unknown'}`)
  const voices = t('staff.state.voiceValue', { voices: report.voices })
  const mega = (bytes: number) => number(Math.round(bytes / MEGA))
  const unknown = t('staff.state.unknown')
  return [
    ['content', t('staff.state.contentValue', { day: day(report.contentDay), days: report.contentAge })],
    ['version', t('staff.state.versionValue', { version: report.version, day: day(report.built) })],
    ['offline', offline?.missing ? t('staff.state.missing', { state, missing: offline.missing }) : state],
    ['packs', packs.length > 0 ? list(packs.map((pack) => packName(pack, t))) : t('staff.state.none')],
    [
      'storage',
      storage ? t('staff.state.storageValue', { used: mega(storage.used), quota: mega(storage.quota) }) : unknown,
    ],
    ['sent', sentOn ? day(sentOn) : t('staff.state.never')],
    ['waiting', waiting === null ? unknown : number(waiting)],
    ['printer', terminal ? t(`staff.state.printers.${terminal.printer}`) : unknown],
    ['voice', report.recorded ? t('staff.state.recorded', { voices }) : voices],
  ] as const
}

/** What the staff should know of this device. */
export function StateCard(props: Props) {
  const { t } = props
  const [report, setReport] = useState<DeviceReport>()
  useEffect(() => {
    let left = false
    void readReport().then((read) => !left && setReport(read))
    return () => {
      left = true
    }
  }, [])
  return (
    <Card title={t('staff.state.title')}>
      {report && (
        <DefinitionList
          items={linesOf(report, props).map(([name, value]) => ({ term: t(`staff.state.${name}`), value }))}
        />
      )}
    </Card>
  )
}
