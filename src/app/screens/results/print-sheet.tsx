import type { IsoDate } from '../../../engine/dates'
import type { Benefit } from '../../../law/benefit'
import type { Words } from '../../i18n/words'
import type { Taken } from '../../session/session'
import { amountText, detailLines, noteOf, perText, staleText } from '../../walk/benefit-words'
import { computedOn, type Finding } from '../../walk/findings'
import { factName } from '../../walk/question-words'
import { termLines, waitingText } from '../../walk/terms'
import { openCount, standing, type Totals } from '../../walk/totals'
import { shortAddress, steps } from '../benefit/benefit-content'
import { Places } from '../places/places'
import { mostFirst } from './order'
import { totalWords } from './total-words'

interface Props {
  readonly words: Words
  readonly today: IsoDate
  readonly found: readonly Finding[]
  readonly sums: Totals
  readonly taken: ReadonlyMap<string, Taken>
}

/** The sheet to take away, black on white: what to claim, how, where, with which papers. No answer is on it. */
export function PrintSheet({ words, today, found, sums, taken }: Props) {
  const { t, day } = words
  const toClaim = mostFirst(standing(found, 'open')).filter(({ benefit }) => taken.get(benefit.id) !== 'receives')
  const others = [
    { title: t('results.undecided'), shown: standing(found, 'undecided') },
    { title: t('results.refer'), shown: standing(found, 'refer') },
  ].filter(({ shown }) => shown.length > 0)
  const total = totalWords(words, sums, openCount(found))
  return (
    <article class="print-sheet" aria-label={t('print.title')}>
      <h1>{t('print.title')}</h1>
      <p>{t('print.date', { day: day(today), law: day(computedOn(today)) })}</p>
      <p class="print-total">
        {total.label} <strong>{total.amount}</strong> {total.note}
      </p>
      <p>{t('results.estimate')}</p>
      <section class="print-places">
        <h2>{t('results.places.title')}</h2>
        <p>{t('results.places.text')}</p>
        <Places words={words} callable={false} />
      </section>
      {toClaim.map((finding) => (
        <ToClaim key={finding.benefit.id} words={words} finding={finding} />
      ))}
      {others.map(({ title, shown }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {shown.map((finding) => (
              <li key={finding.benefit.id}>
                <strong>{t(`droits.${finding.benefit.id}.name`)}</strong>{' '}
                {noteOf(words, finding, (factId) => factName(words, factId, today))} {staleText(words, finding)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}

function ToClaim({ words, finding }: { words: Words; finding: Finding }) {
  const { t, has, day } = words
  const { benefit, amount } = finding
  const { id } = benefit
  const stale = staleText(words, finding)
  const waiting = waitingText(words, finding)
  return (
    <section>
      <h2>
        {t(`droits.${id}.name`)}
        {amount && (
          <>
            {' '}
            <span class="print-amount">
              {amountText(words, amount)} {perText(words, amount)}
            </span>
          </>
        )}
      </h2>
      {stale && <p>{stale}</p>}
      {!amount && detailLines(words, finding).map((line) => <p key={line}>{line}</p>)}
      <div class="print-columns">
        <div>
          <h3>{t('results.benefit.how')}</h3>
          <ol>
            {steps(words, id).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
        <Documents words={words} benefit={benefit} />
      </div>
      {has(`droits.${id}.where`) && <p>{t(`droits.${id}.where`)}</p>}
      {has(`droits.${id}.delay`) && <p>{t(`droits.${id}.delay`)}</p>}
      <p>
        {waiting && <strong>{waiting} </strong>}
        {termLines(words, benefit)
          .map(({ text }) => text)
          .join(' ')}
      </p>
      <p>{t('print.page', { page: shortAddress(benefit.page.url), day: day(benefit.checkedOn) })}</p>
    </section>
  )
}

function Documents({ words: { t }, benefit }: { words: Words; benefit: Benefit }) {
  if (benefit.documents.length === 0) return null
  return (
    <div>
      <h3>{t('results.benefit.documents')}</h3>
      <ul class="print-papers">
        {benefit.documents.map((document) => (
          <li key={document}>{t(`droits.${benefit.id}.pieces.${document}`)}</li>
        ))}
      </ul>
    </div>
  )
}
