import type { Benefit } from '../../../law/benefit'
import type { Words } from '../../i18n/words'
import { Card, DefinitionList, Disclosure } from '../../ui'
import type { Finding } from '../../walk/findings'
import { termLines, waitingText } from '../../walk/terms'
import { Places } from '../places/places'
import { steps } from './benefit-content'
import { Cite, PageAddress } from './cite'

interface ClaimProps {
  readonly words: Words
  readonly finding: Finding
  readonly kiosk: boolean
}

/** How to claim a right: steps, where, what waiting costs, who helps, papers; then how it is paid. */
export function Claim({ words, finding, kiosk }: ClaimProps) {
  const { t, has } = words
  const { benefit } = finding
  const key = `droits.${benefit.id}`
  const waiting = waitingText(words, finding)
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
        {waiting && (
          <p>
            <strong>{waiting}</strong>
          </p>
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
              <li key={document}>{benefit.local ? t(`documents.${document}.name`) : t(`${key}.pieces.${document}`)}</li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={t('results.terms.title')}>
        <DefinitionList items={termLines(words, benefit).map(({ label, text }) => ({ term: label, value: text }))} />
      </Card>
    </>
  )
}

interface OfficialProps {
  readonly words: Words
  readonly benefit: Benefit
  readonly kiosk: boolean
}

/** Official pages, what the computation leaves out, and the texts of law. */
export function Official({ words, benefit, kiosk }: OfficialProps) {
  const { t, has, day } = words
  const { page, online, form, notCovered, law } = benefit
  // Words of an aid of the pack; those of the product have none.
  const confirmed = ['droits', benefit.id, 'confirmed'].join('.')
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
        {has(confirmed) && <p>{t(confirmed)}</p>}
      </Card>
      {!benefit.local && notCovered.length > 0 && (
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
