import { useEffect } from 'preact/hooks'
import { Notice, Screen, TopBar } from '../../ui'
import { useListen } from '../../voice/listen'
import type { EndProps } from '../visit/props'

/** Long enough to read two lines, short enough for the next person. */
const SHOWN_MS = 6000
/** Somebody listens: long enough to hear them, twice. */
const HEARD_MS = 60_000

/** Says that everything is erased, then makes room for the next visitor. */
export function EndScreen({ words, onDone }: EndProps) {
  const { t, language } = words
  const listen = useListen({ t, language, words })
  const listening = listen.bar !== undefined
  useEffect(() => {
    const timer = setTimeout(onDone, listening ? HEARD_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [onDone, listening])
  return (
    <>
      <TopBar brand={t('start.brand')}>{listen.button}</TopBar>
      {listen.bar}
      <Screen
        title={t('kiosk.end.title')}
        layout="page"
        primary={{ label: t('kiosk.end.again'), onPress: onDone, icon: 'door-open' }}
      >
        <Notice tone="success">{t('kiosk.end.text')}</Notice>
        <p>{t('kiosk.end.goodbye')}</p>
      </Screen>
    </>
  )
}
