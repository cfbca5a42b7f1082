import { atMost } from '../../../engine/conditions'
import { add } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { affaireJustice, epargne, revenuFiscalReference } from '../../facts'
import { foyerFiscal1, type Menage } from '../../menage'
import { aideJuridictionnellePlafonds } from '../../parameters/aide-juridictionnelle'
import { decretAideJuridictionnelle, loiAideJuridique } from '../../sources'
import { etapes } from '../commun/etapes'
import { aideJuridictionnelleMajoration } from './plafonds'

/** Aide juridictionnelle: the State pays all, 55 % or 25 % of the lawyer and of the costs of a case. */
export const aideJuridictionnelle: Rule<Menage, Verdict> = {
  id: 'aideJuridictionnelle',
  law: [loiAideJuridique('4'), decretAideJuridictionnelle('3'), decretAideJuridictionnelle('5')],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const affaire = {
      id: 'aideJuridictionnelle.affaire',
      law: [loiAideJuridique('2')],
      test: () => ctx.fact(affaireJustice, menage),
    }
    if (!etape.tenir(affaire)) return refused(etape.decision)
    const { totale, partielle55, partielle25 } = ctx.param(aideJuridictionnellePlafonds)
    const majoration = ctx.use(aideJuridictionnelleMajoration, menage)
    const revenu = ctx.fact(revenuFiscalReference, foyerFiscal1)
    const ok =
      etape.tenir({
        id: 'aideJuridictionnelle.revenu',
        law: [decretAideJuridictionnelle('3')],
        test: () => atMost(revenu, add(partielle25, majoration), 'money'),
      }) &&
      etape.tenir({
        id: 'aideJuridictionnelle.epargne',
        law: [decretAideJuridictionnelle('5')],
        test: () => atMost(ctx.fact(epargne, menage), add(totale, majoration), 'money'),
      })
    if (!ok) return refused(etape.decision)
    return open(etape.decision, null, 'once', {
      totale: revenu <= add(totale, majoration),
      partielle55: revenu > add(totale, majoration) && revenu <= add(partielle55, majoration),
      partielle25: revenu > add(partielle55, majoration),
    })
  },
}
