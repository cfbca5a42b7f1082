import { type IsoDate, monthOf, yearOf } from '../../../engine/dates'
import { add, type Money } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { etudes, foyer, revenuFiscalReference } from '../../facts'
import { type FoyerFiscal, foyerFiscal1, foyerFiscal2, type Menage, menage, type Personne } from '../../menage'
import { cgi } from '../../sources'
import { age, enfants } from './composition'

/** Month in which the notices of the year have all come. */
const SEPTEMBRE = 9

const AGE_MAJORITE_FISCALE = 21
const AGE_LIMITE_ETUDIANT = 25

/** Tax households of the home: two for partners who are neither married nor PACS; the children are in the first. */
export const foyersFiscaux = (menage: Menage, ctx: Context): readonly FoyerFiscal[] =>
  ctx.fact(foyer, menage).conjoint === 'concubinage' ? [foyerFiscal1, foyerFiscal2] : [foyerFiscal1]

/** Tax household of one person of the home. */
export const foyerFiscalDe = (personne: Personne, ctx: Context): FoyerFiscal =>
  personne.role === 'conjoint' && ctx.fact(foyer, menage).conjoint === 'concubinage' ? foyerFiscal2 : foyerFiscal1

/** Revenu fiscal de référence of all who live in the home, of the last tax notice or notices, cents a year. */
export const revenuFiscal: Rule<Menage, Money> = {
  id: 'commun.revenuFiscal',
  law: [cgi('1417, IV')],
  unit: 'money',
  evaluate: (menage, ctx) =>
    ctx.each(foyersFiscaux(menage, ctx), (un) => ctx.fact(revenuFiscalReference, un)).reduce(add),
}

/** Year of the incomes on the newest tax notice that somebody holds on a day. */
export const anneeDuDernierAvis = (jour: IsoDate): number => yearOf(jour) - (monthOf(jour) >= SEPTEMBRE ? 1 : 2)

/** Children on the tax notice: under 21, or under 25 and still studying (older disabled ones are not asked about). */
export const enfantsDuFoyerFiscal: Rule<Menage, readonly Personne[]> = {
  id: 'commun.enfantsDuFoyerFiscal',
  law: [cgi('6'), cgi('196')],
  evaluate: (menage, ctx) =>
    ctx
      .each(ctx.use(enfants, menage), (enfant) => {
        const ans = ctx.use(age, enfant)
        const compte =
          ans >= 0 &&
          (ans < AGE_MAJORITE_FISCALE || (ans < AGE_LIMITE_ETUDIANT && ctx.fact(etudes, enfant) !== 'aucune'))
        return compte ? [enfant] : []
      })
      .flat(),
}
