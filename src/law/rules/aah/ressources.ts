import { addMonths, yearOf } from '../../../engine/dates'
import { type Money, min, roundCents, subtractToZero } from '../../../engine/money'
import type { Context, Rule } from '../../../engine/types'
import { epargne } from '../../facts'
import { menage, type Personne, type TypeRessource } from '../../menage'
import { aahAbattementBas, aahAbattementCessation, aahAbattementHaut, aahTrancheSmic } from '../../parameters/aah'
import { tauxLivretA } from '../../parameters/livret-a'
import { heuresParMois, smicHoraire } from '../../parameters/smic'
import { css } from '../../sources'
import { asiPersonne } from '../asi/personne'
import { faitDesEtudes } from '../commun/etudes'
import { imposable, moisAvant, netDuMois, ressourcesDe } from '../commun/ressources'

const REMPLACEMENT: readonly TypeRessource[] = ['chomage', 'retraite', 'pensionInvalidite']
const PENSIONS: readonly TypeRessource[] = ['retraite', 'pensionInvalidite', 'pensionAlimentaireRecue']

const estPension = (type: TypeRessource): boolean => PENSIONS.includes(type)

/** Whether the person is paid for work in the month: resources are then looked at over three months, not over a year. */
export const aahTravaille: Rule<Personne, boolean> = {
  id: 'aah.travaille',
  law: [css('R821-4-1')],
  unit: 'yesNo',
  evaluate: (personne, ctx) =>
    ressourcesDe(ctx, personne, ['salaire']).some((salaire) => netDuMois(ctx, salaire, ctx.date) > 0),
}

/** Earnings less the deductions by slice; one part up to 30 % of the SMIC, another above. */
function apresAbattement(ctx: Context, gains: Money): number {
  const seuil = roundCents(ctx.param(aahTrancheSmic) * ctx.param(smicHoraire) * ctx.param(heuresParMois))
  const bas = min(gains, seuil)
  return bas * (1 - ctx.param(aahAbattementBas)) + subtractToZero(gains, seuil) * (1 - ctx.param(aahAbattementHaut))
}

/** Monthly resources of the person alone: those of a partner have not counted since October 2023. */
export const aahRessources: Rule<Personne, Money> = {
  id: 'aah.ressources',
  law: [css('L821-3'), css('R821-4'), css('R821-4-1'), css('D821-9')],
  unit: 'money',
  evaluate(personne, ctx) {
    const travaille = ctx.use(aahTravaille, personne)
    let gains = 0
    let pensions = 0
    for (const revenu of ressourcesDe(ctx, personne)) {
      const mensuel = travaille ? moyenneTroisMois(ctx, (mois) => netDuMois(ctx, revenu, mois)) : anneeN2(ctx, revenu)
      if (estPension(revenu.type)) pensions += mensuel
      else if (travaille || revenu.type !== 'indemnitesJournalieres') gains += mensuel
    }
    const remplace = ressourcesDe(ctx, personne, REMPLACEMENT).some(
      (revenu) => netDuMois(ctx, revenu, addMonths(ctx.date, -1)) > 0,
    )
    const arret = !travaille && !ctx.use(faitDesEtudes, personne)
    const reduction = ctx.param(aahAbattementCessation) * (Number(arret) + Number(remplace))
    if (travaille) pensions += moyenneTroisMois(ctx, (mois) => autresDuMois(ctx.at(mois), personne))
    return roundCents(apresAbattement(ctx, roundCents(gains)) * (1 - reduction) + pensions)
  },
}

function moyenneTroisMois(ctx: Context, duMois: (mois: string) => number): number {
  let total = 0
  for (const mois of moisAvant(ctx.date, 3)) total += duMois(mois)
  return total / 3
}

/** Monthly taxable amount of the second calendar year before. */
const anneeN2 = (ctx: Context, revenu: Parameters<typeof netDuMois>[1]): number =>
  imposable(ctx, revenu.type, netDuMois(ctx, revenu, `${yearOf(ctx.date) - 2}-01-01`))

/** ASI and, for the applicant, the interest of the household's savings. */
function autresDuMois(ctx: Context, personne: Personne): number {
  const interets = personne.role === 'demandeur' ? (ctx.fact(epargne, menage) * ctx.param(tauxLivretA)) / 12 : 0
  return ctx.use(asiPersonne, personne) + interets
}
