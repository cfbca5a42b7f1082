import { yearOf } from '../../../engine/dates'
import { dividedBy, type Money, nearestEuro, sum } from '../../../engine/money'
import { amountOf } from '../../../engine/outcome'
import type { Context, Rule } from '../../../engine/types'
import type { Menage, Personne, TypeRessource } from '../../menage'
import { partsPassColo } from '../../parameters/pass-colo'
import { aah } from '../aah/aah'
import { aeeh } from '../aeeh/aeeh'
import { af } from '../af/af'
import { al } from '../al/al'
import { asf } from '../asf/asf'
import { cf } from '../cf/cf'
import { adultes } from '../commun/composition'
import { taux } from '../commun/handicap'
import { imposable, netDuMois, ressourcesDe } from '../commun/ressources'
import { paje } from '../paje/paje'
import { ppa } from '../ppa/ppa'
import { enfantsACharge } from '../prestations-familiales/enfants-a-charge'
import { rsa } from '../rsa/rsa'
import { decretPassColo } from './source'

/** Taxed before any deduction; sick pay is left out, as in the family benefits: the facts do not tell which is taxed. */
const TYPES: readonly TypeRessource[] = [
  'salaire',
  'chomage',
  'retraite',
  'pensionInvalidite',
  'pensionAlimentaireRecue',
]

/** Benefits paid each month. */
const PRESTATIONS = [rsa, ppa, al, af, cf, paje, asf, aah, aeeh]

/** Monthly income of the second year before, as taxed before any deduction. */
function revenuMensuel(ctx: Context, adulte: Personne): Money {
  const janvier = `${yearOf(ctx.date) - 2}-01-01`
  return sum(
    ressourcesDe(ctx, adulte, TYPES).map((revenu) => imposable(ctx, revenu.type, netDuMois(ctx, revenu, janvier))),
  )
}

/** Shares of the household. */
export const nombreDePartsPassColo: Rule<Menage, number> = {
  id: 'passColo.nombreDeParts',
  law: [decretPassColo],
  unit: 'count',
  evaluate(menage, ctx) {
    const { parents, premiers, troisieme, suivants, handicap } = ctx.param(partsPassColo)
    const charge = ctx.use(enfantsACharge, menage)
    const niveaux = ctx.each(charge, (enfant) => ctx.use(taux, enfant))
    return niveaux.reduce((parts, niveau, rang) => {
      const ordinaire = rang < 2 ? premiers : rang === 2 ? troisieme : suivants
      return parts + ordinaire + (niveau === 'de50a79' || niveau === 'de80' ? handicap : 0)
    }, parents)
  },
}

/**
 * Monthly quotient of the household, to the euro. The decree looks at January and at the benefits of the month before;
 * here those of the month of the computation stand for them.
 */
export const quotientPassColo: Rule<Menage, Money> = {
  id: 'passColo.quotient',
  law: [decretPassColo],
  unit: 'money',
  evaluate(menage, ctx) {
    const revenus = ctx.each(ctx.use(adultes, menage), (adulte) => revenuMensuel(ctx, adulte))
    const prestations = ctx.each(PRESTATIONS, (prestation) => amountOf(ctx.use(prestation, menage)))
    return nearestEuro(dividedBy(sum([...revenus, ...prestations]), ctx.use(nombreDePartsPassColo, menage)))
  },
}
