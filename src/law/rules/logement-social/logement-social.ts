import { atMost } from '../../../engine/conditions'
import type { Money } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Comparison, Context, Rule } from '../../../engine/types'
import { logement } from '../../facts'
import type { Menage } from '../../menage'
import { logementSocialPlafonds } from '../../parameters/logement-social'
import { cch } from '../../sources'
import { revenuFiscal } from '../commun/foyer-fiscal'
import { logementSocialCategorie, logementSocialCategorieHandicap } from './categorie'
import { logementSocialRevenu } from './revenu'
import { plafondsHlm } from './texte'

/** Yearly limit of a category; past the sixth, each further person adds the same. */
function plafond(ctx: Context, categorie: number): Money {
  const { categories, parPersonneEnPlus } = ctx.param(logementSocialPlafonds)
  const derniere = categories[Math.min(categorie, categories.length) - 1] ?? parPersonneEnPlus
  return (derniere + Math.max(0, categorie - categories.length) * parPersonneEnPlus) as Money
}

/** Recent income, then disabilities, are read only where they may still open the right. */
function revenuSousLePlafond(ctx: Context, menage: Menage): Comparison {
  const categorie = ctx.use(logementSocialCategorie, menage)
  const limite = plafond(ctx, categorie)
  const avis = atMost(ctx.use(revenuFiscal, menage), limite, 'money')
  if (avis.ok) return avis
  const revenu = ctx.use(logementSocialRevenu, menage)
  if (revenu <= limite || revenu > plafond(ctx, categorie + 1)) return atMost(revenu, limite, 'money')
  return atMost(revenu, plafond(ctx, ctx.use(logementSocialCategorieHandicap, menage)), 'money')
}

/** Whether the household may ask for a social home (HLM); an owner or an HLM tenant is told what is different. */
export const logementSocial: Rule<Menage, Verdict> = {
  id: 'logementSocial',
  law: [cch('L441-1'), cch('R441-1'), plafondsHlm],
  evaluate(menage, ctx) {
    const decision = ctx.allOf([
      {
        id: 'logementSocial.plafond',
        law: [cch('R441-1'), plafondsHlm],
        test: () => revenuSousLePlafond(ctx, menage),
      },
    ])
    if (!decision.ok) return refused(decision)
    const statut = ctx.fact(logement, menage)
    return open(decision, null, 'month', {
      mutation: statut === 'hlm',
      proprietaire: statut === 'proprietaire' || statut === 'accession',
    })
  },
}
