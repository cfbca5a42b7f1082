import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Disclosure } from '../../ui'
import { amountText, perText } from '../../walk/benefit-words'
import type { Finding } from '../../walk/findings'
import { differenceText, rangeText, rightName } from '../amount-words'
import type { Column as Compared, Monthly } from '../compare'
import { ChangedRight } from './changed-right'

interface Props {
  readonly words: Words
  readonly name: string
  readonly base: Answers
  readonly monthly: Monthly
  readonly column: Compared
  readonly today: IsoDate
  readonly children: ComponentChildren
}

/** One scenario: what is changed, the month before and after, each right that changes and why, and those that do not. */
export function Column({ words, name, base, monthly, column, today, children }: Props) {
  const { t } = words
  const id = useId()
  const moved = column.rights.filter(({ reason }) => reason !== null)
  const still = column.rights.filter(({ reason }) => reason === null)
  const [was, is] = [monthly.total, column.monthly.total]
  const [least, most] = [is.least - was.least, is.most - was.most]
  return (
    <section class="scenario" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <div>
        <dl class="scenario-total" aria-live="polite">
          <div>
            <dt>{t('foresight.before')}</dt>
            <dd>{rangeText(words, was)}</dd>
          </div>
          <div>
            <dt>{t('foresight.after')}</dt>
            <dd>{rangeText(words, is)}</dd>
          </div>
          <div class="scenario-difference">
            <dt>{t('foresight.difference')}</dt>
            <dd>{differenceText(words, { least: Math.min(least, most), most: Math.max(least, most) })}</dd>
          </div>
        </dl>
        {!column.monthly.complete && <p class="scenario-incomplete">{t('foresight.incomplete')}</p>}
      </div>
      <div class="scenario-changes">
        {children}
        {moved.length === 0 ? (
          <p>{t('foresight.nothing')}</p>
        ) : (
          <>
            <h3 id={`${id}-changes`}>{t('foresight.changes')}</h3>
            <ul class="scenario-rights" aria-labelledby={`${id}-changes`}>
              {moved.map((one) => (
                <ChangedRight
                  key={one.benefit.id}
                  words={words}
                  compared={one}
                  base={base}
                  answers={column.answers}
                  today={today}
                />
              ))}
            </ul>
          </>
        )}
        <Disclosure summary={t('foresight.same', { count: still.length })}>
          <ul class="reasons">
            {still.map(({ benefit, after }) => (
              <li key={benefit.id}>
                {t('foresight.stands', { right: rightName(words, benefit), standing: standingText(words, after) })}
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </section>
  )
}

/** "230 € par mois", or how a right without an amount stands. */
export function standingText(words: Words, finding: Finding): string {
  const amount = paid(finding)
  if (amount) return [amountText(words, amount), perText(words, amount)].join(' ')
  return words.t(`foresight.standing.${finding.standing}`)
}

/** How a right stands before what it becomes: "230 €" where the same period follows. */
export function standingBefore(words: Words, before: Finding, after: Finding): string {
  const [was, is] = [paid(before), paid(after)]
  return (was && was.per === is?.per && amountText(words, was)) || standingText(words, before)
}

const paid = ({ standing, amount }: Finding) => (standing === 'open' ? amount : undefined)
