import { useEffect } from 'preact/hooks'
import { Notice, Screen, TopBar } from '../../ui'
import type { EndProps } from '../visit/props'

/** Long enough to read two lines, short enough for the next person. */
const SHOWN_MS = 6000

/** Says that everything is erased, then makes room for the next visitor. */
export function EndScreen({ words: { t }, onDone }: EndProps) {
  useEffect(() => {
    const timer = setTimeout(onDone, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [onDone])
  return (
    <>
      <TopBar brand={t('start.brand')} />
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
