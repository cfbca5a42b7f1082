import type { Words } from '../../i18n/words'
import { Button, Card } from '../../ui'
import { Places } from '../places/places'

interface Props {
  readonly words: Words
  /** Some right is open: there is something to claim. */
  readonly some: boolean
  readonly kiosk: boolean
  readonly onPlaces: () => void
}

/** What to do from tomorrow on, and who helps. */
export function NextSteps({ words, some, kiosk, onPlaces }: Props) {
  const { t } = words
  const steps = some ? ['file', 'call', 'bring'] : ['check', 'call']
  return (
    <Card tone="stone" title={t('results.next.title')}>
      <ol class="next-steps">
        {steps.map((step) => (
          <li key={step}>{t(`results.next.${step}`)}</li>
        ))}
      </ol>
      <Places words={words} callable={!kiosk} />
      <Button icon="map-pin" onPress={onPlaces}>
        {t('results.places.all')}
      </Button>
    </Card>
  )
}
