import { ageOn, type IsoDate } from '../../engine/dates'
import { type Answers, type Fact, type Subject, UNKNOWN } from '../../engine/types'
import { dateNaissance } from '../../law/facts'
import { inputOf } from './inputs'
import { personOf } from './people'
import { answered } from './situation'

/** What a child most often answers, where that differs from an adult. */
const OF_A_CHILD: Readonly<Record<string, unknown>> = { dateNaissance: '2016-06-15', typesRessources: [] }
/** What somebody of an age to be retired most often answers. */
const OF_A_PENSIONER: Readonly<Record<string, unknown>> = { typesRessources: ['retraite'] }
const AGE_RETRAITE = 64

/** The most usual answer to a question, supposed when the rest of the walk is estimated. */
export function typical(answers: Answers, fact: Fact, subject: Subject, today: IsoDate): unknown {
  const personne = personOf(subject)
  const birth = personne ? answered(answers, dateNaissance, personne) : undefined
  const pensioner = birth !== undefined && ageOn(birth, today) >= AGE_RETRAITE
  const particular = personne?.role === 'enfant' ? OF_A_CHILD[fact.id] : pensioner && OF_A_PENSIONER[fact.id]
  return particular || inputOf(fact.id).typical
}

const factIdOf = (key: string): string => key.slice(0, key.indexOf('@'))

/**
 * A copy to which supposed answers are added. What the visitor does not know is supposed too: exploring all its values
 * would change an estimate little.
 */
export function supposedFrom(answers: Answers): Map<string, unknown> {
  const supposed = new Map(answers)
  for (const [key, value] of answers) if (value === UNKNOWN) supposed.set(key, inputOf(factIdOf(key)).typical)
  return supposed
}
