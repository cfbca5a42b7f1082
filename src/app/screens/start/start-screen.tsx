import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { StartWords } from '../../i18n/start'
import type { Translate } from '../../i18n/translate'
import type { Preferences } from '../../session/preferences'
import { Button } from '../../ui/button'
import { DoorCard } from '../../ui/door-card'
import type { IconName } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { TopBar } from '../../ui/top-bar'
import { Vosges } from '../../ui/vosges'
import { useListen } from '../../voice/listen'
import type * as accessibility from '../accessibility/accessibility-screen'
import type { StatementWords } from '../accessibility/words'
import { Languages, Reading } from '../settings/settings'
import type { SettingsDialog } from '../settings/settings-dialog'
import type { Door } from '../visit/props'
import './start-screen.css'

export interface StartScreenProps {
  readonly words: StartWords
  readonly preferences: Preferences
  readonly onPreferences: (preferences: Preferences) => void
  readonly onOpen: (door: Door | 'file') => void
  /** A file is kept on this device. */
  readonly hasFile: boolean
  /** The rest of the product: waiting for a press, on its way, or not to be had. */
  readonly opening: 'no' | 'loading' | 'failed'
  /** A visit was interrupted: the page was loaded again in the middle of it. */
  readonly interrupted: boolean
  readonly online: boolean
  readonly dateTrusted: boolean
  /** Day up to which the content was checked. */
  readonly contentDay: IsoDate
  /** Seconds before the idle warning; `null` on a personal device, where nobody else comes. */
  readonly idleSeconds: number | null
  /** Messages of the device to its staff. */
  readonly children?: ComponentChildren
}

/** The first screen: drawn at build time, with the words of its own file only. */
export function StartScreen(props: StartScreenProps) {
  const { words, preferences, onPreferences, opening } = props
  const { t } = words
  const listen = useListen(words)
  const reading = { t, preferences, onChange: onPreferences }
  const tools = (
    <>
      {listen.button}
      <MoreSettings words={words} preferences={preferences} onChange={onPreferences} />
    </>
  )
  const [read, setRead] = useState<Read>()
  if (read) {
    const { AccessibilityScreen, statement } = read
    return (
      <AccessibilityScreen
        words={words}
        first={statement}
        tools={tools}
        bar={listen.bar}
        idleSeconds={props.idleSeconds}
        onClose={() => setRead(undefined)}
      />
    )
  }
  return (
    <>
      <TopBar brand={t('start.brand')} row={<Languages {...reading} />}>
        {tools}
      </TopBar>
      {listen.bar}
      <Screen
        title={t('start.title')}
        lead={t('start.lead')}
        layout="page"
        hero={<Vosges />}
        aside={
          <>
            {props.children}
            <SmallPrint {...props} />
            <Button variant="quiet" icon="info" onPress={() => void readStatement(words.language).then(setRead)}>
              {t('start.small.accessibility')}
            </Button>
          </>
        }
      >
        {props.interrupted && <Notice title={t('start.notKept.title')}>{t('start.notKept.text')}</Notice>}
        <div class="doors">
          {props.hasFile && <DoorTo t={t} onOpen={props.onOpen} door="file" icon="list-checks" />}
          <DoorTo t={t} onOpen={props.onOpen} door="rights" icon="hand-coins" />
          <DoorTo t={t} onOpen={props.onOpen} door="events" icon="calendar-days" tone="stone" />
          <DoorTo t={t} onOpen={props.onOpen} door="places" icon="map-pin" tone="sky" />
        </div>
        <div role="status">{opening === 'loading' && t('start.loading')}</div>
        {opening === 'failed' && (
          <Notice tone="warning" live>
            {t('start.failed')}
          </Notice>
        )}
        <Reading {...reading} />
      </Screen>
    </>
  )
}

interface Read extends Pick<typeof accessibility, 'AccessibilityScreen'> {
  readonly statement: StatementWords
}

/** The statement of accessibility, fetched by those who open it; `undefined` when it cannot be read. */
async function readStatement(language: StartWords['language']): Promise<Read | undefined> {
  try {
    const { AccessibilityScreen, loadStatement } = await import('../accessibility/accessibility-screen')
    return { AccessibilityScreen, statement: await loadStatement(language) }
  } catch {
    return undefined
  }
}

interface DoorProps extends Pick<StartScreenProps, 'onOpen'> {
  readonly t: Translate
  readonly door: Door | 'file'
  readonly icon: IconName
  readonly tone?: 'fir' | 'stone' | 'sky'
}

function DoorTo({ t, onOpen, door, icon, tone = 'fir' }: DoorProps) {
  return (
    <DoorCard
      title={t(`start.doors.${door}.title`)}
      text={t(`start.doors.${door}.text`)}
      icon={icon}
      tone={tone}
      onPress={() => onOpen(door)}
    />
  )
}

interface SettingsProps {
  readonly words: StartWords
  readonly preferences: Preferences
  readonly onChange: (preferences: Preferences) => void
}

/** All the settings: their dialog is fetched by those who want it. */
function MoreSettings(props: SettingsProps) {
  const [open, setOpen] = useState(false)
  const [loaded, setLoaded] = useState<{ readonly Dialog: typeof SettingsDialog }>()
  const show = () => {
    setOpen(true)
    import('../settings/settings-dialog').then(
      ({ SettingsDialog: Dialog }) => setLoaded({ Dialog }),
      () => setOpen(false),
    )
  }
  return (
    <>
      <Button variant="quiet" icon="a-large-small" onPress={show}>
        {props.words.t('start.settings.open')}
      </Button>
      {open && loaded && <loaded.Dialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function SmallPrint({ words: { t, day }, contentDay, online, dateTrusted, idleSeconds }: StartScreenProps) {
  return (
    <section class="small-print" aria-label={t('start.small.title')}>
      <p>{t('start.small.estimate')}</p>
      <p>{t('start.small.private')}</p>
      {idleSeconds !== null && <p>{t('start.small.idle', { seconds: idleSeconds })}</p>}
      <p>{t('start.small.content', { date: day(contentDay) })}</p>
      <p>{online ? t('start.small.online') : t('start.small.offline')}</p>
      {!dateTrusted && <Notice tone="warning">{t('start.small.clock')}</Notice>}
    </section>
  )
}
