import { useEffect, useState } from 'preact/hooks'
import type { Translate } from '../i18n/translate'
import { deviceStorage } from '../kiosk/storage'
import { acceptKey, offeredKey } from '../local/refresh'
import { Button, Card, Notice } from '../ui'

/** Signs of a key that are shown: enough to compare over the telephone. */
const SHOWN = 12

/** The local news came signed by a key that this device does not know: the staff may accept it. Nothing otherwise. */
export function PackCard({ t }: { readonly t: Translate }) {
  const [key, setKey] = useState<string>()
  const look = () => offeredKey(deviceStorage).then(setKey)
  useEffect(() => void look(), [])
  if (key === undefined) return null
  return (
    <Card title={t('staff.pack.title')}>
      <Notice tone="warning">{t('staff.pack.text')}</Notice>
      <p>{t('staff.pack.key', { key: key.slice(0, SHOWN) })}</p>
      <Button icon="key-round" onPress={() => acceptKey(deviceStorage).then(look)}>
        {t('staff.pack.accept')}
      </Button>
    </Card>
  )
}
