import { countText, percent } from '../texts'
import type { ViewProps } from './props'

/** Always on top: how many visits, how many agreed, until when, of whom. */
export function Visits({ words, edition, figures }: ViewProps) {
  const { t } = words
  const count = (indicator: string) => countText(words, figures.count('visits', indicator))
  const accepted = figures.share('visits', 'accepted')
  return (
    <div class="visits">
      <p class="visits-sentence">
        {t('observatory.header.sentence', {
          visits: count('sessions'),
          accepted: accepted ? percent(words, accepted.value) : countText(words, accepted),
          day: words.day(edition.closedOn),
        })}
      </p>
      <ul class="visits-modes">
        <li>{t('observatory.header.alone', { count: count('alone') })}</li>
        <li>{t('observatory.header.mediator', { count: count('mediator') })}</li>
      </ul>
    </div>
  )
}
