import type { Answers, Fact, FactRef, Subject } from '../../engine/types'
import { dateNaissance, FACTS, foyer } from '../../law/facts'
import { menage, type Personne, type Ressource, TYPES_RESSOURCES } from '../../law/menage'
import type { Words } from '../i18n/words'
import { answered } from './situation'

const isIncome = (subject: Subject): subject is Ressource => 'personne' in subject
const isPerson = (subject: Subject): subject is Personne => 'role' in subject

/** The person that an answer is about; `null` for the household and its tax notices. */
export function personOf(subject: Subject): Personne | null {
  if (isIncome(subject)) return subject.personne
  return isPerson(subject) ? subject : null
}

/** Whether a question must say whom it is about: all but the household and the visitor. */
export const needsName = (subject: Subject): boolean =>
  subject.id !== 'menage' && !(isPerson(subject) && subject.role === 'demandeur')

const ROLES: readonly Personne['role'][] = ['demandeur', 'conjoint', 'enfant']

/** The household first, then the visitor, the partner, the children in the order of their numbers; an income with its person. */
function rankOf(subject: Subject): number {
  const personne = personOf(subject)
  if (!personne) return 0
  const type = isIncome(subject) ? TYPES_RESSOURCES.indexOf(subject.type) : 0
  return (1 + ROLES.indexOf(personne.role) * 100 + Number(personne.id.replace(/\D/g, ''))) * 10 + type
}

const PLACES = new Map(FACTS.map((fact: Fact<never, unknown>, place) => [fact, place]))

/** What a screen asks, subject by subject. */
export const inOrder = (asks: readonly FactRef[]): readonly FactRef[] =>
  asks
    .map((ref) => ({
      ref,
      rank: rankOf(ref.subject),
      id: ref.subject.id,
      place: PLACES.get(ref.fact as Fact<never, unknown>) ?? -1,
    }))
    .sort((a, b) => a.rank - b.rank || (a.id === b.id ? a.place - b.place : a.id.localeCompare(b.id)))
    .map(({ ref }) => ref)

/** "Vous", "Votre conjoint ou conjointe", "Enfant 2". Children are counted in the order in which they were named. */
export function personName({ t }: Words, answers: Answers, personne: Personne): string {
  if (personne.role !== 'enfant') return t(`common.people.${personne.role}`)
  const place = answered(answers, foyer, menage)?.enfants.indexOf(personne.id) ?? 0
  return t('common.people.enfant', { number: place + 1 })
}

/** The same, with the day of birth of a child: "Enfant 2, 12 mars 2015". */
export function personWithBirth(words: Words, answers: Answers, personne: Personne): string {
  const name = personName(words, answers, personne)
  const birth = personne.role === 'enfant' ? answered(answers, dateNaissance, personne) : undefined
  return birth ? words.t('common.people.born', { name, day: words.day(birth) }) : name
}

/** Name of whatever an answer is about, as the title of its line. */
export function subjectName(words: Words, answers: Answers, subject: Subject): string {
  const { t } = words
  if (isIncome(subject)) return incomeName(words, answers, subject)
  if (isPerson(subject)) return personWithBirth(words, answers, subject)
  const twoNotices = answered(answers, foyer, menage)?.conjoint === 'concubinage'
  if (subject.id === 'foyerFiscal1') return t(twoNotices ? 'common.people.notice1' : 'common.people.notice')
  return subject.id === 'foyerFiscal2' ? t('common.people.notice2') : t('common.people.household')
}

/** "Votre salaire", "Salaire de votre conjoint ou conjointe", "Salaire : Enfant 2". */
function incomeName(words: Words, answers: Answers, { type, personne }: Ressource): string {
  const { t } = words
  if (personne.role === 'demandeur') return t(`common.people.yours.${type}`)
  const income = t(`questions.typesRessources.options.${type}`)
  if (personne.role === 'conjoint') return t('common.people.incomePartner', { income })
  return t('common.people.income', { income, name: personName(words, answers, personne) })
}
