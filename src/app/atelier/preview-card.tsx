import { useState } from 'preact/hooks'
import type { Words } from '../i18n/words'
import { Button, Card } from '../ui'
import type { Draft } from './api'

interface Props {
  readonly words: Words
  /** The frame is drawn again whenever the draft changes. */
  readonly draft: Draft
}

const SCREENS = { kiosk: [1080, 1920], phone: [360, 640] } as const

/** The kiosk itself, with the draft in it, before anybody else sees it. */
export function PreviewCard({ words: { t }, draft }: Props) {
  const [screen, setScreen] = useState<keyof typeof SCREENS>()
  const [again, setAgain] = useState(0)
  const [width, height] = SCREENS[screen ?? 'kiosk']
  // Of a kiosk a third of its size is shown; a telephone is shown as it is.
  const scale = screen === 'kiosk' ? 1 / 3 : 1
  return (
    <Card title={t('atelier.preview.title')}>
      <p>{t('atelier.preview.text')}</p>
      <div class="atelier-actions">
        <Button pressed={screen === 'kiosk'} onPress={() => setScreen('kiosk')}>
          {t('atelier.preview.kiosk')}
        </Button>
        <Button pressed={screen === 'phone'} onPress={() => setScreen('phone')}>
          {t('atelier.preview.phone')}
        </Button>
        {screen && (
          <Button variant="quiet" icon="refresh-cw" onPress={() => setAgain(again + 1)}>
            {t('atelier.preview.again')}
          </Button>
        )}
      </div>
      {screen && (
        <div class="atelier-preview" style={{ inlineSize: `${width * scale}px`, blockSize: `${height * scale}px` }}>
          <iframe
            key={`${screen} ${again} ${draft.items.map(({ revision }) => revision).join()}`}
            src={`/atelier/apercu?ecran=${screen}`}
            title={t('atelier.preview.frame')}
            width={width}
            height={height}
            style={{ transform: `scale(${scale})` }}
          />
        </div>
      )}
    </Card>
  )
}
