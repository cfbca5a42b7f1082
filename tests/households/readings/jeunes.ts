import { addMonths, yearOf } from '../../../src/engine/dates'
import { amountOf } from '../../../src/engine/outcome'
import type { Context } from '../../../src/engine/types'
import { etudes, revenuFiscalReference } from '../../../src/law/facts'
import { foyerFiscal1, menage } from '../../../src/law/menage'
import { bourseAnneeDesRevenus } from '../../../src/law/rules/bourses-scolaires/bourse'
import { cejSansEtudes, cejSansMinimum } from '../../../src/law/rules/cej/personne'
import { revenuFiscal } from '../../../src/law/rules/commun/revenu-fiscal'
import { ppa } from '../../../src/law/rules/ppa/ppa'
import { rsa } from '../../../src/law/rules/rsa/rsa'
import { instead, type Reading } from './reading'

const sansEtudes = cejSansEtudes.evaluate
const sansMinimum = (ctx: Context) =>
  [rsa, ppa].every((minimum) => amountOf(ctx.at(addMonths(ctx.date, -1)).use(minimum, menage)) === 0)

/** Grants of pupils, contrat d'engagement jeune. */
export const JEUNES: readonly Reading[] = [
  {
    id: 'bourseDesConcubins',
    article: 'Code de l’éducation, art. D531-4',
    why: 'Partners who support a pupil together count the income of both, married or not; the reference reads one tax notice.',
    replaces: [instead(revenuFiscal, { evaluate: (_menage, ctx) => ctx.fact(revenuFiscalReference, foyerFiscal1) })],
  },
  {
    id: 'bourseAnnee',
    article: 'Code de l’éducation, art. D531-5',
    why: 'Income and limit are those of the last year with a tax notice; the reference takes the year before the last, in autumn too.',
    replaces: [instead(bourseAnneeDesRevenus, { evaluate: (_menage, ctx) => yearOf(ctx.date) - 2 })],
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
