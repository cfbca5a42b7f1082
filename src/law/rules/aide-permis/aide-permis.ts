import { permisConduire } from '../../facts'
import { aidePermisAges } from '../../parameters/aide-permis'
import { decretPermisUnEuro, travail } from '../../sources'
import { adultes, age, enfants } from '../commun/composition'
import { oriente } from '../commun/oriente'
import { chercheurs, enAgeDeChercher } from '../commun/travail'

const LAW = [decretPermisUnEuro('2'), travail('L6323-6')]

/** Help to pay for the driving licence: a loan for the young, the compte formation for those who look for work. */
export const aidePermis = oriente('aidePermis', LAW, (etape, menage, ctx) => {
  const { minimum, maximum } = ctx.param(aidePermisAges)
  const people = [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)]
  const ages = ctx.each(people, (qui) => ctx.use(age, qui))
  const jeune = ages.some((ans) => ans >= minimum && ans <= maximum)
  return (
    etape.tenir({ id: 'aidePermis.age', law: LAW, test: () => jeune || ctx.use(enAgeDeChercher, menage).length > 0 }) &&
    etape.tenir({ id: 'aidePermis.projet', test: () => ctx.fact(permisConduire, menage) }) &&
    etape.tenir({ id: 'aidePermis.public', law: LAW, test: () => jeune || ctx.use(chercheurs, menage).length > 0 })
  )
})
