import type { Words } from '../../i18n/words'
import { Card } from '../../ui'
import { Places } from '../places/places'

interface Props {
  readonly words: Words
  /** Some right is open: there is something to claim. */
  readonly some: boolean
  readonly printer: boolean
  readonly kiosk: boolean
}

/** What to do from tomorrow on, and who helps. */
export function NextSteps({ words, some, printer, kiosk }: Props) {
  const { t } = words
  const steps = some ? [printer ? 'print' : 'open', 'call', 'bring'] : ['check', 'call']
  return (
    <Card tone="stone" title={t('results.next.title')}>
      <ol class="next-steps">
        {steps.map((step) => (
          <li key={step}>{t(`results.next.${step}`)}</li>
        ))}
      </ol>
      <Places words={words} callable={!kiosk} />
    </Card>
  )
}
