import { countText, percent } from '../texts'
import type { ViewProps } from './props'

/** Always on top: how many visits, how many agreed, until when. */
export function Visits({ words, edition, figures }: ViewProps) {
  const { t } = words
  const count = (indicator: string) => countText(words, figures.count('visits', indicator))
  const visits = count('sessions')
  const day = words.day(edition.closedOn)
  const accepted = figures.share('visits', 'accepted')
  return (
    <div class="visits">
      <p class="visits-sentence">
        {accepted
          ? t('observatory.header.sentence', { visits, day, accepted: percent(words, accepted.value) })
          : t('observatory.header.visits', { visits, day })}
      </p>
      {figures.newerList && <p class="note">{t('observatory.header.lists', { catalogue: figures.newerList })}</p>}
      <ul class="visits-modes">
        <li>{t('observatory.header.alone', { count: count('alone') })}</li>
        <li>{t('observatory.header.mediator', { count: count('mediator') })}</li>
      </ul>
    </div>
  )
}
