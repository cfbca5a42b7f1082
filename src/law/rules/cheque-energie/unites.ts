import type { Rule } from '../../../engine/types'
import { foyer, residenceAlternee } from '../../facts'
import type { Menage } from '../../menage'
import { chequeEnergieUnites } from '../../parameters/cheque-energie'
import { energie } from '../../sources'
import { enfants } from '../commun/composition'

/** Consumption units of the household. Children who live in turn with each parent come last and have half a share. */
export const chequeEnergieUnitesConsommation: Rule<Menage, number> = {
  id: 'chequeEnergie.unitesConsommation',
  law: [energie('R124-1')],
  unit: 'count',
  evaluate(menage, ctx) {
    const { premiere, deuxieme, suivantes, partage } = ctx.param(chequeEnergieUnites)
    const partages = ctx.each(ctx.use(enfants, menage), (enfant) => ctx.fact(residenceAlternee, enfant))
    let personnes = ctx.fact(foyer, menage).conjoint ? 2 : 1
    let unites = personnes === 2 ? premiere + deuxieme : premiere
    for (const enPartage of partages.sort()) {
      unites += (personnes === 1 ? deuxieme : suivantes) * (enPartage ? partage : 1)
      personnes += 1
    }
    return Math.round(unites * 100) / 100
  },
}
