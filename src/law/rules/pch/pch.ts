import { below } from '../../../engine/conditions'
import type { Context } from '../../../engine/types'
import { besoinAide } from '../../facts'
import type { Personne } from '../../menage'
import { pchAge } from '../../parameters/pch'
import { casf } from '../../sources'
import { adultes, age, enfants } from '../commun/composition'
import { taux } from '../commun/handicap'
import { oriente } from '../commun/oriente'

/** A recognised child, or an adult who needs help each day or has a rate of 80 %: the MDPH looks for the difficulties. */
const aDesDifficultes = (ctx: Context, personne: Personne): boolean =>
  personne.role === 'enfant'
    ? ctx.use(taux, personne) !== 'aucun'
    : ctx.fact(besoinAide, personne) || ctx.use(taux, personne) === 'de80'

/** Prestation de compensation du handicap: the committee of the MDPH decides on the help needed. */
export const pch = oriente('pch', [casf('L245-1'), casf('L245-3'), casf('D245-3')], (etape, menage, ctx) => {
  const people = [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)]
  const ages = ctx.each(people, (personne) => ctx.use(age, personne))
  const ans = ctx.param(pchAge)
  return (
    etape.tenir({
      id: 'pch.age',
      law: [casf('D245-3')],
      test: () => below(Math.min(...ages), ans, 'years'),
    }) &&
    etape.tenir({
      id: 'pch.difficultes',
      law: [casf('L245-1')],
      test: () =>
        ctx.each(people, (personne) => ctx.use(age, personne) < ans && aDesDifficultes(ctx, personne)).includes(true),
    })
  )
})
