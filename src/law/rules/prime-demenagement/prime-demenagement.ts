import { atLeast, below } from '../../../engine/conditions'
import { monthsBetween } from '../../../engine/dates'
import { dateNaissance, demenage } from '../../facts'
import { cch } from '../../sources'
import { enfants } from '../commun/composition'
import { oriente } from '../commun/oriente'
import { attendEnfant } from '../rsa/grossesse'

const LAW = [cch('L823-8')]
const ENFANTS = 3
/** The youngest is under 24 months on the day of the move, which may lie six months back: that is the time to claim. */
const MOIS_DU_DERNIER = 24 + 6

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
      test: () => atLeast(mois.length === ENFANTS - 1 && attendu() ? ENFANTS : mois.length, ENFANTS, 'count'),
    }) &&
    etape.tenir({ id: 'primeDemenagement.demenage', law: LAW, test: () => ctx.fact(demenage, menage) }) &&
    etape.tenir({
      id: 'primeDemenagement.dernier',
      law: LAW,
      test: () => {
        const petit = below(Math.min(...mois), MOIS_DU_DERNIER, 'months')
        return petit.ok || !attendu() ? petit : true
      },
    })
  )
})
