import type { Dossier } from '../src/app/plan/dossier'
import { dossierOf } from '../src/app/plan/visit-dossier'
import type { Visit } from '../src/app/session/session'
import { findings } from '../src/app/walk/findings'
import { next } from '../src/app/walk/next'
import { supposedFrom, typical } from '../src/app/walk/typical'
import { type Answers, answerKey, type Fact, type Subject, UNKNOWN } from '../src/engine/types'
import { BENEFITS } from '../src/law/benefits'
import { chercheEmploi, dateNaissance, epargne, foyer, logement, typesRessources } from '../src/law/facts'
import { conjoint, demandeur, enfant, menage } from '../src/law/menage'
import { TODAY } from './walk'

const GIVEN: readonly (readonly [Fact<never, unknown>, Subject, unknown])[] = [
  [foyer, menage, { conjoint: 'mariage', enfants: ['enfant1', 'enfant2', 'enfant3', 'enfant4', 'enfant5'] }],
  [dateNaissance, demandeur, '1988-03-12'],
  [dateNaissance, conjoint, '1989-07-02'],
  [dateNaissance, enfant('enfant1'), '2009-05-20'],
  [dateNaissance, enfant('enfant2'), '2012-09-02'],
  [dateNaissance, enfant('enfant3'), '2015-01-12'],
  [dateNaissance, enfant('enfant4'), '2018-11-22'],
  [dateNaissance, enfant('enfant5'), '2024-08-30'],
  [logement, menage, 'hlm'],
  [typesRessources, demandeur, []],
  [typesRessources, conjoint, []],
  [chercheEmploi, demandeur, true],
  [epargne, menage, UNKNOWN],
]

/** Answers every question of the walk: those given above, and for the others the usual answer. */
function answered(): Answers {
  const answers = supposedFrom(new Map())
  const given = new Map(GIVEN.map(([fact, subject, value]) => [answerKey(fact, subject), value]))
  for (let screens = 0; screens < 80; screens += 1) {
    const question = next(findings(BENEFITS, answers, TODAY), answers, TODAY)
    if (!question) return answers
    for (const { fact, subject } of question.asks) {
      const key = answerKey(fact, subject)
      answers.set(key, given.has(key) ? given.get(key) : typical(answers, fact, subject, TODAY))
    }
  }
  throw new Error('questions without end')
}

/** The file of a family of seven who answered everything, with two events: as large as files get. */
export function largeFamily(): Dossier {
  const answers = answered()
  const visit: Visit = {
    answers,
    taken: new Map(),
    why: new Map(),
    lacking: new Set(),
    events: new Set(['naissance', 'demenagement']),
    days: new Map([
      ['naissance', '2027-03-10'],
      ['demenagement', '2027-02-01'],
    ]),
    have: new Set(['pieceIdentite', 'rib', 'livretFamille', 'avisImpot']),
    done: new Set(),
    leftOut: new Set(),
    search: { typed: '', need: null, commune: null, openOnly: false },
  }
  return dossierOf(visit, findings(BENEFITS, answers, TODAY), TODAY, true)
}
