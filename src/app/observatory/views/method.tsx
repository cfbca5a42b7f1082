import type { EditionIndex } from '../../../statistics/edition'
import { Disclosure } from '../../ui/disclosure'
import { newestList } from '../figures'
import { periodName } from '../periods'
import { editionFile, PUBLISHED } from '../published'
import type { ViewProps } from './props'
import { Section } from './section'

const RULES = ['closed', 'threshold', 'rate', 'complement', 'rounding', 'comparisons', 'revision', 'noise'] as const

interface MethodProps extends Pick<ViewProps, 'words' | 'edition'> {
  readonly index: EditionIndex
}

/** How the figures are made, what they do not say, and the files behind them. */
export function Method({ words, edition, index }: MethodProps) {
  const { t } = words
  const { territory, period } = edition
  const catalogue = newestList(edition)
  return (
    <Section view="method" title={t('observatory.method.title')} lead={t('observatory.method.lead')}>
      <ul class="rules">
        {RULES.map((rule) => (
          <li key={rule}>{t(`observatory.method.rules.${rule}`)}</li>
        ))}
      </ul>
      <p class="strong">{t('observatory.method.withheld', { count: words.number(edition.withheld) })}</p>
      <h3>{t('observatory.method.precisionTitle')}</h3>
      <p>{t('observatory.method.precision')}</p>
      <p>{t('observatory.method.visitors')}</p>
      <h3>{t('observatory.method.files')}</h3>
      <ul class="files">
        <li>
          <a href={editionFile(territory.id, period, 'csv')} download>
            {t('observatory.method.csv')}
          </a>
        </li>
        <li>
          <a href={editionFile(territory.id, period, 'json')} download>
            {t('observatory.method.json')}
          </a>
        </li>
        <li>
          <a href={`${PUBLISHED}/datapackage.json`} download>
            {t('observatory.method.package')}
          </a>
        </li>
      </ul>
      <p class="note">{t('observatory.method.made', { day: words.day(edition.madeOn), catalogue })}</p>
      <Disclosure summary={t('observatory.method.editions')}>
        <ul class="hashes">
          {index.editions.map((one) => (
            <li key={`${one.territory}/${one.period}`}>
              <span>
                {t('observatory.method.edition', { label: one.label, period: periodName(words, one.period) })}
              </span>
              <code>{one.sha256}</code>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  )
}
