import type { Money } from '../../engine/money'
import { type Answers, answerKey } from '../../engine/types'
import { revenuAnneeFiscale, revenuAvant, revenuDepuis, revenuRecent, typesRessources } from '../../law/facts'
import { type Personne, ressource, type TypeRessource } from '../../law/menage'
import { answered } from '../walk/situation'
import { type Draft, say, sayAs, sayType } from './saying'

/**
 * Scenarios are seen as if the change were three months old: the last three months and this one hold what comes of it,
 * the periods before and the tax notice what the base case says of them.
 */
export const MONTHS_SINCE = 3

/** What an income would be once it has changed, cents a month; an income that was not there begins. */
export function changeIncome(draft: Draft, base: Answers, personne: Personne, type: TypeRessource, net: number): void {
  const types = answered(base, typesRessources, personne)
  if (!types) return
  const revenu = ressource(personne, type)
  if (types.includes(type)) {
    const depuis = answered(base, revenuDepuis, revenu)
    const changed = depuis === 'recent' || depuis === 'arrete'
    sayAs(draft, revenuAvant, changed ? revenuAvant : revenuRecent, revenu, base)
    sayAs(draft, revenuAnneeFiscale, depuis === 'toujours' ? revenuRecent : revenuAnneeFiscale, revenu, base)
  } else {
    say(draft, revenuAvant, revenu, 0 as Money)
    say(draft, revenuAnneeFiscale, revenu, 0 as Money)
    sayType(draft, personne, type, true)
  }
  say(draft, revenuRecent, revenu, net as Money)
  say(draft, revenuDepuis, revenu, 'recent')
}

/** Ends the incomes of these types that a person has. */
export function endIncomes(draft: Draft, base: Answers, personne: Personne, ended: readonly TypeRessource[]): void {
  for (const type of answered(base, typesRessources, personne) ?? []) {
    if (ended.includes(type)) changeIncome(draft, base, personne, type, 0)
  }
}

/** The same income in another proportion; one whose amount is not known stays as it is. */
export function scaleIncome(draft: Draft, base: Answers, personne: Personne, type: TypeRessource, by: number): void {
  const now = currentOf(base, personne, type)
  if (now !== undefined) changeIncome(draft, base, personne, type, Math.round(now * by))
}

/** What a person is paid this month, cents; `undefined` when it is not known, or there is no such income. */
function currentOf(base: Answers, personne: Personne, type: TypeRessource): number | undefined {
  if (!answered(base, typesRessources, personne)?.includes(type)) return undefined
  const revenu = ressource(personne, type)
  if (base.get(answerKey(revenuDepuis, revenu)) === 'arrete') return 0
  return answered(base, revenuRecent, revenu)
}
