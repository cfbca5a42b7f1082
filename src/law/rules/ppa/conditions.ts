import { above, atLeast } from '../../../engine/conditions'
import type { Comparison, Context, Decision, Rule } from '../../../engine/types'
import { type Menage, menage, type Personne } from '../../menage'
import { ppaAge, ppaAnneesTitreSejour, ppaHeuresEtudiant } from '../../parameters/ppa'
import { css } from '../../sources'
import { adultes, age } from '../commun/composition'
import { faitDesEtudes } from '../commun/etudes'
import { moisAvant } from '../commun/ressources'
import { anneesDeTitre } from '../commun/sejour'
import { parentIsole } from '../rsa/isolement'
import { heuresAuSmic, ppaActivite } from './activite'
import { ppaActifs } from './ressources'

/** Months over which the prime is worked out. */
export const TRIMESTRE = 3
/** Earned income of each of the three months, oldest first. */
const parMois = (ctx: Context, personne: Personne): number[] =>
  moisAvant(ctx.date, TRIMESTRE).map((mois) => ctx.at(mois).use(ppaActivite, personne))

const travaille = (ctx: Context, personne: Personne): boolean => parMois(ctx, personne).some((mois) => mois > 0)

/** An adult works; in the home of a parent alone (L842-7), the work of a dependant, whose income counts, is enough. */
const foyerActif = (ctx: Context, foyer: Menage): boolean =>
  ctx.each(ctx.use(adultes, foyer), (adulte) => travaille(ctx, adulte)).includes(true) ||
  (ctx.use(parentIsole, foyer) && ctx.use(ppaActifs, foyer).some((personne) => travaille(ctx, personne)))

/** A student must earn more than the threshold in each month; the smallest month is compared. */
function revenuDEtudiant(ctx: Context, adulte: Personne): Comparison {
  return above(Math.min(...parMois(ctx, adulte)), heuresAuSmic(ctx, ctx.param(ppaHeuresEtudiant)), 'money')
}

/** Of the adults who work, one who does not study is enough; else the student who earns most. */
function horsEtudes(ctx: Context, foyer: Menage): boolean | Comparison {
  const actifs = ctx.use(adultes, foyer).filter((adulte) => travaille(ctx, adulte))
  let meilleur: Comparison | undefined
  for (const adulte of actifs) {
    if (!ctx.use(faitDesEtudes, adulte)) return true
    const revenu = revenuDEtudiant(ctx, adulte)
    if (!meilleur || revenu.actual > meilleur.actual) meilleur = revenu
  }
  return meilleur ?? true
}

/** Nobody asks EU citizens and parents alone how long they have held a permit; others must have held it long enough. */
export const ppaSejour: Rule<Menage, boolean | Comparison> = {
  id: 'ppa.dureeSejour',
  law: [css('L842-2, 2°')],
  evaluate(foyer, ctx) {
    const annees = anneesDeTitre(ctx)
    if (annees === null) return true
    const duree = atLeast(annees, ctx.param(ppaAnneesTitreSejour), 'years')
    return duree.ok || ctx.use(parentIsole, foyer) || duree
  },
}

/** Conditions on the people, then on their work. */
export function conditionsDeSituation(ctx: Context, foyer: Menage): Decision {
  const personnes = ctx.allOf([
    {
      id: 'ppa.age',
      law: [css('L842-2, 1°')],
      test: () =>
        atLeast(Math.max(...ctx.each(ctx.use(adultes, menage), (a) => ctx.use(age, a))), ctx.param(ppaAge), 'years'),
    },
    { id: 'ppa.sejour', law: [css('L842-2, 2°')], test: () => ctx.use(ppaSejour, foyer) },
    {
      id: 'ppa.activite',
      law: [css('L842-1'), css('L842-3'), css('L842-7')],
      test: () => foyerActif(ctx, foyer),
    },
  ])
  if (!personnes.ok) return personnes
  const etudes = ctx.allOf([
    {
      id: 'ppa.etudes',
      law: [css('L842-2, 3°')],
      test: () => {
        const revenu = horsEtudes(ctx, foyer)
        return revenu === true || (typeof revenu !== 'boolean' && revenu.ok) || ctx.use(parentIsole, foyer) || revenu
      },
    },
  ])
  return { ok: etudes.ok, conditions: [...personnes.conditions, ...etudes.conditions] }
}
