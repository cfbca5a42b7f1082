import type { IsoDate } from '../../../engine/dates'
import type { Benefit } from '../../../law/benefit'
import type { Words } from '../../i18n/words'
import type { Taken } from '../../session/session'
import { amountText, noteOf, perText } from '../../walk/benefit-words'
import { computedOn, type Finding } from '../../walk/findings'
import { factName } from '../../walk/question-words'
import { standing } from '../../walk/totals'
import { shortAddress, steps } from '../benefit/benefit-content'

interface Props {
  readonly words: Words
  readonly today: IsoDate
  readonly found: readonly Finding[]
  readonly taken: ReadonlyMap<string, Taken>
}

/** The sheet to take away, black on white: what to claim, how, where, with which papers. No answer is on it. */
export function PrintSheet({ words, today, found, taken }: Props) {
  const { t, day } = words
  const toClaim = standing(found, 'open').filter(({ benefit }) => taken.get(benefit.id) !== 'receives')
  const undecided = standing(found, 'undecided', 'refer')
  return (
    <article class="print-sheet" aria-label={t('print.title')}>
      <h1>{t('print.title')}</h1>
      <p>{t('print.date', { day: day(today), law: day(computedOn(today)) })}</p>
      <p>{t('results.estimate')}</p>
      {toClaim.map((finding) => (
        <ToClaim key={finding.benefit.id} words={words} finding={finding} />
      ))}
      {undecided.length > 0 && (
        <section>
          <h2>{t('results.undecided')}</h2>
          <ul>
            {undecided.map((finding) => (
              <li key={finding.benefit.id}>
                <strong>{t(`droits.${finding.benefit.id}.name`)}</strong>{' '}
                {noteOf(words, finding, (factId) => factName(words, factId, today))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

function ToClaim({ words, finding }: { words: Words; finding: Finding }) {
  const { t, day } = words
  const { benefit, amount } = finding
  const { id } = benefit
  return (
    <section>
      <h2>{t(`droits.${id}.name`)}</h2>
      {amount && (
        <p class="print-amount">
          {amountText(words, amount)} {perText(words, amount)}
        </p>
      )}
      <h3>{t('results.benefit.how')}</h3>
      <ol>
        {steps(words, id).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{t(`droits.${id}.where`)}</p>
      <Documents words={words} benefit={benefit} />
      <p>{t('print.page', { page: shortAddress(benefit.page.url), day: day(benefit.checkedOn) })}</p>
    </section>
  )
}

function Documents({ words: { t }, benefit }: { words: Words; benefit: Benefit }) {
  if (benefit.documents.length === 0) return null
  return (
    <>
      <h3>{t('results.benefit.documents')}</h3>
      <ul>
        {benefit.documents.map((document) => (
          <li key={document}>{t(`droits.${benefit.id}.pieces.${document}`)}</li>
        ))}
      </ul>
    </>
  )
}
