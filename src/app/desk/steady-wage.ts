import type { IsoDate } from '../../engine/dates'
import { evaluator } from '../../engine/evaluate'
import type { Money } from '../../engine/money'
import { type Answers, answerKey, type Fact, type Rule, UNKNOWN } from '../../engine/types'
import {
  foyer,
  revenuAnneeFiscale,
  revenuAvant,
  revenuDepuis,
  revenuFiscalReference,
  revenuRecent,
} from '../../law/facts'
import { foyerFiscal1, foyerFiscal2, menage, type Personne, ressource } from '../../law/menage'
import { anneeDuDernierAvis } from '../../law/rules/commun/foyer-fiscal'
import { revenuProfessionnel } from '../../law/rules/prestations-familiales/base-ressources'
import { computedOn } from '../walk/findings'
import { answered } from '../walk/situation'
import { say, sayType } from './saying'

/** Taxed wages and unemployment benefit of the year of the last tax notice, the reference year of two years later. */
const revenuDeLAvis: Rule<Personne, Money> = {
  id: 'revenu.deLAvis',
  law: [],
  evaluate: (personne, ctx) =>
    ctx.at(`${anneeDuDernierAvis(ctx.answeredOn) + 2}-01-01`).use(revenuProfessionnel, personne),
}

const MONTHLY = [revenuRecent, revenuAvant, revenuAnneeFiscale]

/** One household whose wage is moved. */
export interface SteadyWage {
  /** Without any wage of the adult, now and before. */
  readonly none: Answers
  /** The answers that differ from one wage to another. */
  readonly varying: ReadonlySet<string>
  /** The household with this net wage, cents a month, above zero. The same object each time, with another wage in it. */
  at(wage: number): Answers
}

/**
 * Holds the net wage of one adult the same in every period that the law reads: the last months, the two years before,
 * and the tax notice, which gains or loses what the wage does. All else stays as it is, unemployment benefit too.
 */
export function steadyWage(base: Answers, adult: Personne, today: IsoDate): SteadyWage {
  const salaire = ressource(adult, 'salaire')
  const avisDe = adult.role === 'conjoint' && answered(base, foyer, menage)?.conjoint === 'concubinage'
  const avis = keyOf(revenuFiscalReference, avisDe ? foyerFiscal2 : foyerFiscal1)
  const varying = new Set([...MONTHLY.map((fact) => keyOf(fact, salaire)), avis])
  const day = computedOn(today)
  const taxed = (answers: Answers) => evaluator(answers, day).evaluate(revenuDeLAvis, adult)

  const none = new Map(base)
  sayType(none, adult, 'salaire', false)
  const paid = new Map(base)
  sayType(paid, adult, 'salaire', true)
  say(paid, revenuDepuis, salaire, 'toujours')

  const before = taxed(base)
  const told = base.get(avis)
  const shifted = typeof told === 'number'
  /** The notice of the base case, with this taxed income in place of that one. */
  const noticeOf = (now: ReturnType<typeof taxed>): unknown =>
    now.kind === 'known' && before.kind === 'known' ? Math.max(0, Number(told) + now.value - before.value) : UNKNOWN
  if (shifted) none.set(avis, noticeOf(taxed(none)))

  const ofWage = evaluator(paid, day, { varying })
  return {
    none,
    varying,
    at(wage) {
      for (const fact of MONTHLY) say(paid, fact, salaire, wage as Money)
      if (shifted) {
        ofWage.vary(paid)
        paid.set(avis, noticeOf(ofWage.evaluate(revenuDeLAvis, adult)))
      }
      return paid
    },
  }
}

function keyOf(fact: Fact<never, unknown>, subject: Parameters<typeof answerKey>[1]): string {
  return answerKey(fact, subject)
}
