import type { Question } from '../../engine/questions'
import type { Answers, Fact, FactRef } from '../../engine/types'
import { menage, type Personne } from '../../law/menage'
import type { Words } from '../i18n/words'
import { type Drafts, keyOf } from './drafts'
import { personOf, personWithBirth } from './people'
import { asksOneFact } from './question-words'
import { people } from './situation'

/** One thing that may be true, of one subject or of some of several children. */
export interface Item {
  readonly id: string
  readonly label: string
  readonly hint: string | null
  readonly lines: readonly FactRef[]
}

/** What may be true of somebody: of the visitor, the partner, the children or the household. */
export interface Section {
  readonly title: string
  readonly items: readonly Item[]
}

/** Whether a question is a list to tick, rather than lines to fill in. */
export const isChecklist = (question: Question): boolean => question.id === 'situations' && !asksOneFact(question)

/** The items of a list to tick, person by person; children together, since most items are true of none. */
export function sectionsOf(words: Words, { asks }: Question, answers: Answers): readonly Section[] {
  const about = (wanted: (personne: Personne | null) => boolean) =>
    asks.filter(({ subject }) => wanted(personOf(subject)))
  const everybody = people(answers)
  const children = everybody.filter(({ role }) => role === 'enfant')
  const section = (title: string, lines: readonly FactRef[]): Section => ({ title, items: itemsOf(words, lines) })
  return [
    ...everybody
      .filter(({ role }) => role !== 'enfant')
      .map((one) =>
        section(
          personWithBirth(words, answers, one),
          about((personne) => personne === one),
        ),
      ),
    section(
      children.length === 1 && children[0]
        ? personWithBirth(words, answers, children[0])
        : words.t('common.people.aChild'),
      about((personne) => personne?.role === 'enfant'),
    ),
    section(
      words.t('common.people.household'),
      about((personne) => personne === null),
    ),
  ].filter(({ items }) => items.length > 0)
}

function itemsOf(words: Words, lines: readonly FactRef[]): readonly Item[] {
  const byFact = new Map<Fact, FactRef[]>()
  for (const line of lines) byFact.set(line.fact, [...(byFact.get(line.fact) ?? []), line])
  return [...byFact].map(([fact, same]) => {
    const key = `questions.${fact.id}`
    const you = same[0] !== undefined && personOf(same[0].subject)?.role === 'demandeur'
    return {
      id: `${fact.id}@${same.length > 1 ? menage.id : same[0]?.subject.id}`,
      label: words.t(you && words.has(`${key}.tickYou`) ? `${key}.tickYou` : `${key}.tick`),
      hint: words.has(`${key}.help`) ? words.t(`${key}.help`) : null,
      lines: same,
    }
  })
}

/** Lines of an item that are said to be true. */
export const trueOf = ({ lines }: Item, drafts: Drafts): readonly FactRef[] =>
  lines.filter((line) => drafts.get(keyOf(line)) === true)

/** What is not ticked is not so. */
export const allSaid = ({ asks }: Question, drafts: Drafts): Drafts =>
  new Map(asks.map((line) => [keyOf(line), drafts.get(keyOf(line)) === true]))
