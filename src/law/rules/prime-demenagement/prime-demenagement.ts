import { atLeast, below } from '../../../engine/conditions'
import { monthsBetween } from '../../../engine/dates'
import { dateNaissance, demenage } from '../../facts'
import {
  primeDemenagementAgeDernier,
  primeDemenagementDelai,
  primeDemenagementEnfants,
} from '../../parameters/prime-demenagement'
import { cch } from '../../sources'
import { enfants } from '../commun/composition'
import { oriente } from '../commun/oriente'
import { attendEnfant } from '../rsa/grossesse'

const LAW = [cch('L823-8')]

/** Prime de déménagement: three children, the last one expected or under two. The Caf checks the right to housing aid. */
export const primeDemenagement = oriente('primeDemenagement', [cch('L823-8'), cch('D823-21')], (etape, menage, ctx) => {
  const mois = ctx
    .each(ctx.use(enfants, menage), (enfant) => monthsBetween(ctx.fact(dateNaissance, enfant), ctx.date))
    .filter((age) => age >= 0)
  const attendu = () => ctx.use(attendEnfant, menage)
  return (
    etape.tenir({
      id: 'primeDemenagement.enfants',
      law: LAW,
      test: () => {
        const demandes = ctx.param(primeDemenagementEnfants)
        return atLeast(mois.length === demandes - 1 && attendu() ? demandes : mois.length, demandes, 'count')
      },
    }) &&
    etape.tenir({ id: 'primeDemenagement.demenage', law: LAW, test: () => ctx.fact(demenage, menage) }) &&
    etape.tenir({
      id: 'primeDemenagement.dernier',
      law: LAW,
      test: () => {
        // The move may be as far back as the time to claim.
        const limite = ctx.param(primeDemenagementAgeDernier) + ctx.param(primeDemenagementDelai)
        const petit = below(Math.min(...mois), limite, 'months')
        return petit.ok || !attendu() ? petit : true
      },
    })
  )
})
