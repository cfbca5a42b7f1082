import { addMonths, yearOf } from '../../../src/engine/dates'
import { dividedBy, euros, type Money } from '../../../src/engine/money'
import { amountOf } from '../../../src/engine/outcome'
import type { Context } from '../../../src/engine/types'
import { etudes, foyer, nombreDeParts, revenuFiscalReference } from '../../../src/law/facts'
import { foyerFiscal1, menage, type Personne } from '../../../src/law/menage'
import { anneeDesRevenus, revenuRetenu } from '../../../src/law/rules/bourses-scolaires/bourse'
import { cejRevenuParPart } from '../../../src/law/rules/cej/montant'
import { cejSansEtudes, cejSansMinimum } from '../../../src/law/rules/cej/personne'
import { enfants } from '../../../src/law/rules/commun/composition'
import { enfantsDuFoyerFiscal, foyerFiscalDe } from '../../../src/law/rules/commun/foyer-fiscal'
import { ppa } from '../../../src/law/rules/ppa/ppa'
import { rsa } from '../../../src/law/rules/rsa/rsa'
import { instead, type Reading } from './reading'

const sansEtudes = cejSansEtudes.evaluate
const sansMinimum = (ctx: Context) =>
  [-1, -2, -3].every((before) =>
    [rsa, ppa].every((minimum) => amountOf(ctx.at(addMonths(ctx.date, before)).use(minimum, menage)) === 0),
  )

/** CGI, art. 197, I: where each band begins and what its rate adds, and what half a share may save, by year of income. */
const IMPOT: Readonly<Record<number, { bandes: readonly (readonly [from: Money, more: number])[]; demiPart: Money }>> =
  {
    2023: { bandes: bandes(11_294, 28_797, 82_341), demiPart: euros(1_759) },
    2024: { bandes: bandes(11_497, 29_315, 83_823), demiPart: euros(1_791) },
  }

function bandes(...from: readonly [number, number, number]): readonly (readonly [Money, number])[] {
  return [
    [euros(from[0]), 0.11],
    [euros(from[1]), 0.19],
    [euros(from[2]), 0.11],
  ]
}

/** Income for each share; for each adult where the children’s shares save more than they may. */
function revenuParPartPlafonnee(personne: Personne, ctx: Context): Money {
  const { conjoint } = ctx.fact(foyer, menage)
  const foyerFiscal = foyerFiscalDe(personne, ctx)
  const revenu = ctx.fact(revenuFiscalReference, foyerFiscal)
  const parts = ctx.fact(nombreDeParts, foyerFiscal)
  const adultes = conjoint === null || conjoint === 'concubinage' ? 1 : 2
  const annee = IMPOT[yearOf(ctx.answeredOn) - 2]
  if (!annee) throw new RangeError('the income tax of that year is not known here')
  const impot = (nombre: number) =>
    nombre * annee.bandes.reduce((tax, [from, more]) => tax + Math.max(0, revenu / nombre - from) * more, 0)
  const plafonne = impot(adultes) - (parts - adultes) * 2 * annee.demiPart > impot(parts)
  return dividedBy(revenu, plafonne ? adultes : parts)
}

/** Grants of pupils, contrat d'engagement jeune. */
export const JEUNES: readonly Reading[] = [
  {
    id: 'unSeulAvis',
    article: 'Code de l’éducation, art. D531-4 et R531-19',
    why: 'The incomes of all who look after the child count, of both partners; the reference takes one tax notice.',
    replaces: [instead(revenuRetenu, { evaluate: (_menage, ctx) => ctx.fact(revenuFiscalReference, foyerFiscal1) })],
  },
  {
    id: 'avantDerniereAnnee',
    article: 'Code de l’éducation, art. D531-5 et D531-20',
    why: 'Since 2019 the incomes are those of the last calendar year, with its ceilings; the reference takes the year before.',
    replaces: [instead(anneeDesRevenus, { evaluate: (_menage, ctx) => yearOf(ctx.answeredOn) - 2 })],
  },
  {
    id: 'enfantsDeLAvis',
    article: 'CGI, art. 6 et 196',
    why: 'A child of 21 who does not study is not on the tax notice of the parents; the reference counts all who live there.',
    replaces: [instead(enfantsDuFoyerFiscal, { evaluate: (menage, ctx) => ctx.use(enfants, menage) })],
  },
  {
    id: 'cejEnfantACharge',
    article: 'Code du travail, art. R5131-24',
    why: 'The RSA and the prime d’activité of the parents do not exclude the allowance of a young person whom they support, and the RSA of the month counts; the reference looks at the three months before, of all.',
    replaces: [instead(cejSansMinimum, { evaluate: (_personne, ctx) => sansMinimum(ctx) })],
  },
  {
    id: 'cejPlafonnement',
    article: 'Code du travail, art. D5131-19',
    why: 'The band is that of the income of each share of the tax household; the reference drops the shares of the children where the tax relief for them is capped (CGI, art. 197, I, 2).',
    replaces: [instead(cejRevenuParPart, { evaluate: revenuParPartPlafonnee })],
  },
  {
    id: 'cejApprenti',
    article: 'Code du travail, art. L5131-6 et R5131-15',
    why: 'A pupil who works is apprenticed, and the contract is not for those in training; the reference takes any who work.',
    replaces: [
      instead(cejSansEtudes, {
        evaluate: (personne, ctx) =>
          personne.role === 'enfant'
            ? ['aucune', 'apprentissage'].includes(ctx.fact(etudes, personne))
            : sansEtudes(personne, ctx),
      }),
    ],
  },
]
