import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { lawKey } from '../../walk/benefit-words'
import { differenceText, rightName } from '../amount-words'
import type { Compared } from '../compare'
import { Conditions, factsText } from '../reason-words'
import { turnOf } from '../reasons'
import { stepsChanged } from '../steps-changed'
import { standingBefore, standingText } from './column'

interface Props {
  readonly words: Words
  readonly compared: Compared
  readonly base: Answers
  readonly answers: Answers
  readonly today: IsoDate
}

/** A right that a scenario changes: before, after, and why. */
export function ChangedRight({ words, compared, base, answers, today }: Props) {
  const { t } = words
  const { benefit, before, after, difference } = compared
  const turn = turnOf(before, after)
  const sure = after.standing === 'open' || after.standing === 'closed'
  return (
    <li class="right">
      <p class="right-head">
        <strong>{rightName(words, benefit)}</strong>
        {difference && (difference.least !== 0 || difference.most !== 0) && (
          <strong class="right-difference">{differenceText(words, difference)}</strong>
        )}
      </p>
      <p class="right-moves">
        <span>
          <span class="sr-only">{t('foresight.before')} </span>
          {standingBefore(words, before, after)}
        </span>
        <span>
          <span aria-hidden="true">→ </span>
          <span class="sr-only">{t('foresight.after')} </span>
          {standingText(words, after)}
        </span>
        {turn && sure && <span class={`right-turn right-${turn}`}>{t(`foresight.turn.${turn}`)}</span>}
      </p>
      <div class="right-why">
        <Why words={words} compared={compared} base={base} answers={answers} today={today} />
      </div>
    </li>
  )
}

/** Steps of a calculation that are told: those nearest to the amount. */
const STEPS = 2

function Why({ words, compared: { benefit, reason, after }, base, answers, today }: Props) {
  const { t, has } = words
  if (!reason) return null
  switch (reason.kind) {
    case 'facts':
      return (
        <span class="right-facts">
          {t('foresight.waitsFor', { facts: factsText({ words, answers, today }, reason.facts) })}
        </span>
      )
    case 'conditions': {
      const refer = after.refer && `droits.${benefit.id}.refer.${after.refer}`
      if (reason.conditions.length > 0) return <Conditions words={words} conditions={reason.conditions} />
      if (after.standing === 'open') return <span>{t('foresight.reason.otherwise')}</span>
      return <span>{refer && has(refer) ? t(refer) : t('foresight.reason.elsewhere')}</span>
    }
    case 'amount': {
      const steps = stepsChanged(benefit, base, answers, today)
        .filter(({ rule }) => rule.id !== benefit.rule.id && has(lawKey(rule.id, 'rules')))
        .slice(0, STEPS)
      if (steps.length === 0) return <span>{t('foresight.reason.amount')}</span>
      return (
        <ul class="reasons">
          {steps.map(({ rule, subject, before, after: now }) => (
            <li key={`${rule.id} ${subject.id}`}>
              {t('foresight.reason.step', {
                step: t(lawKey(rule.id, 'rules')),
                before: figureText(words, rule.unit, before),
                after: figureText(words, rule.unit, now),
              })}
            </li>
          ))}
        </ul>
      )
    }
  }
}

function figureText({ money, rate, number }: Words, unit: string | undefined, value: number): string {
  if (unit === 'money') return money(value)
  return unit === 'rate' ? rate(value) : number(value)
}
