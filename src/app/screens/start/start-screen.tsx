import type { ComponentChildren } from 'preact'
import type { Translate } from '../../i18n/translate'
import type { Preferences } from '../../session/preferences'
import { DoorCard } from '../../ui/door-card'
import type { IconName } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { Screen } from '../../ui/screen'
import { TopBar } from '../../ui/top-bar'
import { Vosges } from '../../ui/vosges'
import { Languages, Reading } from '../settings/settings'
import type { Door } from '../visit/props'
import './start-screen.css'

export interface StartScreenProps {
  readonly t: Translate
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
  /** Day of the content, already written out. */
  readonly contentDay: string
  /** Seconds before the idle warning; `null` on a personal device, where nobody else comes. */
  readonly idleSeconds: number | null
  /** Messages of the device to its staff. */
  readonly children?: ComponentChildren
}

/** The first screen: drawn at build time, with the words of its own file only. */
export function StartScreen(props: StartScreenProps) {
  const { t, opening } = props
  return (
    <>
      <TopBar brand={t('start.brand')}>
        <Languages t={t} preferences={props.preferences} onChange={props.onPreferences} />
      </TopBar>
      <Screen
        title={t('start.title')}
        lead={t('start.lead')}
        layout="page"
        hero={<Vosges />}
        aside={
          <>
            {props.children}
            <SmallPrint {...props} />
          </>
        }
      >
        {props.interrupted && <Notice title={t('start.notKept.title')}>{t('start.notKept.text')}</Notice>}
        <div class="doors">
          {props.hasFile && <DoorTo {...props} door="file" icon="list-checks" />}
          <DoorTo {...props} door="rights" icon="hand-coins" />
          <DoorTo {...props} door="events" icon="calendar-days" tone="stone" />
          <DoorTo {...props} door="places" icon="map-pin" tone="sky" />
        </div>
        <div role="status">{opening === 'loading' && t('start.loading')}</div>
        {opening === 'failed' && (
          <Notice tone="warning" live>
            {t('start.failed')}
          </Notice>
        )}
        <Reading t={t} preferences={props.preferences} onChange={props.onPreferences} />
      </Screen>
    </>
  )
}

interface DoorProps extends Pick<StartScreenProps, 't' | 'onOpen'> {
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

function SmallPrint({ t, contentDay, online, dateTrusted, idleSeconds }: StartScreenProps) {
  return (
    <section class="small-print" aria-label={t('start.small.title')}>
      <p>{t('start.small.estimate')}</p>
      <p>{t('start.small.private')}</p>
      {idleSeconds !== null && <p>{t('start.small.idle', { seconds: idleSeconds })}</p>}
      <p>{t('start.small.content', { date: contentDay })}</p>
      <p>{online ? t('start.small.online') : t('start.small.offline')}</p>
      {!dateTrusted && <Notice tone="warning">{t('start.small.clock')}</Notice>}
    </section>
  )
}
