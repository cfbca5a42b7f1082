import { addMonths, yearOf } from '../../../src/engine/dates'
import { amountOf } from '../../../src/engine/outcome'
import type { Context } from '../../../src/engine/types'
import { etudes, revenuFiscalReference } from '../../../src/law/facts'
import { foyerFiscal1, menage } from '../../../src/law/menage'
import { anneeDesRevenus, revenuRetenu } from '../../../src/law/rules/bourses-scolaires/bourse'
import { cejSansEtudes, cejSansMinimum } from '../../../src/law/rules/cej/personne'
import { enfants } from '../../../src/law/rules/commun/composition'
import { enfantsDuFoyerFiscal } from '../../../src/law/rules/commun/foyer-fiscal'
import { ppa } from '../../../src/law/rules/ppa/ppa'
import { rsa } from '../../../src/law/rules/rsa/rsa'
import { instead, type Reading } from './reading'

const sansEtudes = cejSansEtudes.evaluate
const sansMinimum = (ctx: Context) =>
  [rsa, ppa].every((minimum) => amountOf(ctx.at(addMonths(ctx.date, -1)).use(minimum, menage)) === 0)

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
    why: 'The RSA and the prime d’activité of the parents do not exclude the allowance of a young person whom they support, and the RSA of the month counts; the reference looks at the month before, of all.',
    replaces: [instead(cejSansMinimum, { evaluate: (_personne, ctx) => sansMinimum(ctx) })],
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
