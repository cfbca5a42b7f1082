import type { IsoDate } from '../../engine/dates'
import { type Answers, answerKey, type Fact, type Subject } from '../../engine/types'
import { FACTS } from '../../law/facts'
import type { Words } from '../i18n/words'
import { answerText } from './answer-text'
import { personName, personOf, subjectName } from './people'
import { factName } from './question-words'
import { people, subjects } from './situation'

export interface AnswerLine {
  readonly fact: Fact
  readonly subject: Subject
  /** "Loyer", or "Montant actuel, Salaire". */
  readonly name: string
  readonly text: string
}

export interface AnswerGroup {
  readonly title: string
  readonly lines: readonly AnswerLine[]
}

/** Every answer given: the household first, then person by person. */
export function answerGroups(words: Words, answers: Answers, today: IsoDate): readonly AnswerGroup[] {
  const all = subjects(answers)
  const group = (title: string, about: readonly Subject[]): AnswerGroup => ({
    title,
    lines: about.flatMap((subject) => linesAbout(words, answers, subject, today)),
  })
  const everybody = people(answers).map((personne) =>
    group(
      personName(words, answers, personne),
      all.filter((subject) => personOf(subject) === personne),
    ),
  )
  const household = group(
    words.t('common.people.household'),
    all.filter((subject) => personOf(subject) === null),
  )
  return [household, ...everybody].filter(({ lines }) => lines.length > 0)
}

function linesAbout(words: Words, answers: Answers, subject: Subject, today: IsoDate): readonly AnswerLine[] {
  const named = 'personne' in subject || subject.id.startsWith('foyerFiscal')
  return (FACTS as readonly Fact[])
    .filter((fact) => answers.has(answerKey(fact, subject)))
    .map((fact) => {
      const short = factName(words, fact.id, today)
      const name = named
        ? words.t('results.calculation.of', { label: short, name: subjectName(words, answers, subject) })
        : short
      return { fact, subject, name, text: answerText(words, answers, fact, subject, today) ?? '' }
    })
}
