import type { IsoDate } from '../../../engine/dates'
import type { Answers, FactRef, Subject, TraceNode } from '../../../engine/types'
import { dateNaissance, foyer } from '../../../law/facts'
import { menage, type Personne, ressource } from '../../../law/menage'
import type { Words } from '../../i18n/words'
import { valueText } from '../../walk/answer-text'
import { lawKey } from '../../walk/benefit-words'
import { personOf } from '../../walk/people'
import { factName } from '../../walk/question-words'
import { answered } from '../../walk/situation'
import type { Difference } from './explanations'

/** A difference as a sentence that supposes it: "Si « Loyer » était 380 € par mois au lieu de 420 €…". */
export function differenceText(words: Words, answers: Answers, difference: Difference, today: IsoDate): string {
  const { t, month, day, list } = words
  switch (difference.kind) {
    case 'answer':
    case 'amount': {
      const { ref, from, to } = difference
      const said = (value: unknown) =>
        typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
          ? valueText(words, ref.fact.id, value, today)
          : t('questions.ui.unknown')
      const fact = factText(words, answers, ref, today)
      return t('grounds.could.answer', { fact, from: said(from), to: said(to) })
    }
    case 'without':
      return t('grounds.could.without', { name: nameOf(words, answers, difference.personne) })
    case 'noIncome':
      return t('grounds.could.noIncome', {
        income: nameOf(words, answers, ressource(difference.personne, difference.type)),
      })
    case 'step':
      return stepText(words, difference.step, difference.to)
    case 'earlier': {
      const changed = difference.changed
        .filter(({ parameter }) => words.has(lawKey(parameter.id, 'parameters')))
        .map(({ parameter, dated }) =>
          t('grounds.could.changed', { value: t(lawKey(parameter.id, 'parameters')), day: day(dated.from) }),
        )
      const when = t('grounds.could.earlier', { month: month(difference.day) })
      return changed.length > 0 ? t('grounds.could.before', { when, values: list([...new Set(changed)]) }) : when
    }
  }
}

function factText(words: Words, answers: Answers, { fact, subject }: FactRef, today: IsoDate): string {
  const label = factName(words, fact.id, today)
  if (subject.id === 'menage') return label
  return words.t('results.calculation.of', { label, name: nameOf(words, answers, subject) })
}

function stepText({ t, has, money }: Words, { rule, value }: TraceNode, to: unknown): string {
  const key = lawKey(rule.id, 'rules')
  const step = has(key) ? t(key) : rule.id
  if (rule.unit === 'yesNo') {
    const said = (one: unknown) => t(one ? 'questions.ui.yes' : 'questions.ui.no')
    return t('grounds.could.answer', { fact: step, from: said(value), to: said(to) })
  }
  if (to === 0) return t('grounds.could.notCounted', { step, amount: money(value as number) })
  return t('grounds.could.answer', { fact: step, from: money(value as number), to: money(to as number) })
}

/** Whom or what an answer is about, as one says it to an office: nobody is "you" there. */
function nameOf(words: Words, answers: Answers, subject: Subject): string {
  const { t } = words
  const personne = personOf(subject)
  if (!personne) return t(subject.id === 'foyerFiscal2' ? 'grounds.who.notice2' : 'grounds.who.notice1')
  const person = personText(words, answers, personne)
  if (!('type' in subject)) return person
  const income = t(`questions.typesRessources.options.${String(subject.type)}`)
  return t('grounds.who.income', { income, person })
}

function personText({ t, day }: Words, answers: Answers, personne: Personne): string {
  if (personne.role !== 'enfant') return t(`grounds.who.${personne.role}`)
  const birth = answered(answers, dateNaissance, personne)
  const number = (answered(answers, foyer, menage)?.enfants.indexOf(personne.id) ?? 0) + 1
  return birth ? t('grounds.who.born', { number, day: day(birth) }) : t('grounds.who.enfant', { number })
}
