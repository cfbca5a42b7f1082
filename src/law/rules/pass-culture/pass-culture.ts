import { atLeast } from '../../../engine/conditions'
import { type Money, sum, ZERO } from '../../../engine/money'
import { open, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import type { Menage, Personne } from '../../menage'
import { creditsPassCulture } from '../../parameters/pass-culture'
import { adultes, age, enfants } from '../commun/composition'

const loi = [
  {
    title: 'Décret n° 2021-628 du 20 mai 2021 relatif au pass Culture',
    url: 'https://www.legifrance.gouv.fr/eli/decret/2021/5/20/2021-628/jo/article_3',
  },
  {
    title: 'Décret n° 2025-195 du 27 février 2025, art. 2',
    url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000051261338',
  },
]

/** Credit of a person at their present age, without the bonus. */
const creditPassCulture: Rule<Personne, Money> = {
  id: 'passCulture.credit',
  law: loi,
  evaluate: (personne, ctx) => ctx.param(creditsPassCulture)[ctx.use(age, personne)] ?? ZERO,
}

/** Pass Culture: credits of those of 17 and 18, by age alone. */
export const passCulture: Rule<Menage, Verdict> = {
  id: 'passCulture',
  law: loi,
  evaluate(menage, ctx) {
    const tous = [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)]
    const credits = ctx.each(tous, (personne) => ctx.use(creditPassCulture, personne)).filter((credit) => credit > 0)
    const decision = ctx.allOf([{ id: 'passCulture.age', law: loi, test: () => atLeast(credits.length, 1, 'count') }])
    return decision.ok ? open(decision, sum(credits), 'once', { jeunes: credits.length }) : refused(decision)
  },
}
