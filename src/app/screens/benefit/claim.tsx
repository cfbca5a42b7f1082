import type { Benefit } from '../../../law/benefit'
import type { Words } from '../../i18n/words'
import { Card, DefinitionList, Disclosure } from '../../ui'
import { Places } from '../places/places'
import { steps } from './benefit-content'
import { Cite, PageAddress } from './cite'

interface Props {
  readonly words: Words
  readonly benefit: Benefit
  readonly kiosk: boolean
}

/** How to claim a right: steps, where, who helps, papers. */
export function Claim({ words, benefit, kiosk }: Props) {
  const { t, has } = words
  const key = `droits.${benefit.id}`
  return (
    <>
      <Card title={t('results.benefit.how')}>
        <ol class="steps">
          {steps(words, benefit.id).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {has(`${key}.where`) && <p>{t(`${key}.where`)}</p>}
        {has(`${key}.delay`) && <p>{t(`${key}.delay`)}</p>}
        {benefit.retroactivityMonths !== null && !(benefit.retroactivityMonths === 0 && has(`${key}.delay`)) && (
          <p>{t('results.benefit.retroactivity', { count: benefit.retroactivityMonths })}</p>
        )}
      </Card>
      <Card tone="stone" title={t('results.places.title')}>
        <p>{t('results.places.text')}</p>
        <Places words={words} callable={!kiosk} />
      </Card>
      {benefit.documents.length > 0 && (
        <Card title={t('results.benefit.documents')}>
          <ul class="bullets">
            {benefit.documents.map((document) => (
              <li key={document}>{t(`${key}.pieces.${document}`)}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

/** Official pages, what the computation leaves out, and the texts of law. */
export function Official({ words, benefit, kiosk }: Props) {
  const { t, day } = words
  const { page, online, form, notCovered, law } = benefit
  const sources = [
    { term: t('results.benefit.page'), source: page },
    ...(online ? [{ term: t('results.benefit.online'), source: online }] : []),
    ...(form ? [{ term: t('results.benefit.form'), source: form }] : []),
  ].filter(({ source }) => source.url !== '')
  return (
    <>
      <Card title={t('results.benefit.official')}>
        <DefinitionList
          items={sources.map(({ term, source }) => ({ term, value: <PageAddress source={source} kiosk={kiosk} /> }))}
        />
        <p>{t('results.benefit.checked', { day: day(benefit.checkedOn) })}</p>
      </Card>
      {notCovered.length > 0 && (
        <Disclosure summary={t('results.benefit.notCovered')}>
          <ul class="bullets">
            {notCovered.map((left) => (
              <li key={left}>{t(`droits.${benefit.id}.nonCouvert.${left}`)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {law.length > 0 && (
        <Disclosure summary={t('results.benefit.law')}>
          <ul class="bullets">
            {law.map((source) => (
              <li key={source.title}>
                <Cite source={source} kiosk={kiosk} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
