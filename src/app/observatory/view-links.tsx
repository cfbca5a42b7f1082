import type { Edition } from '../../statistics/edition'
import type { ObservatoryWords } from '../i18n/observatory-words'
import { hashOf } from './address'

const VIEWS = ['found', 'benefits', 'why', 'where', 'who', 'time', 'needs', 'question', 'method', 'embed'] as const

interface ViewLinksProps {
  readonly words: ObservatoryWords
  readonly edition: Edition
}

/** Ways to the views of an edition; they stay on top where the page is large. */
export function ViewLinks({ words: { t }, edition: { territory, period } }: ViewLinksProps) {
  return (
    <nav class="view-nav no-print" aria-label={t('observatory.choose.views')}>
      <ul class="view-links">
        {VIEWS.map((view) => (
          <li key={view}>
            <a href={hashOf({ territory: territory.id, period, view })}>{t(`observatory.${view}.short`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
