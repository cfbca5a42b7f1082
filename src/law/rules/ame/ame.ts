import { nationalite } from '../../facts'
import { casf } from '../../sources'
import { oriente } from '../commun/oriente'

/** Aide médicale de l'État: told to those who may have no residence permit; nobody is asked whether they have one. */
export const ame = oriente('ame', [casf('L251-1'), casf('L252-1')], (etape, menage, ctx) =>
  etape.tenir({
    id: 'ame.sejour',
    law: [casf('L251-1')],
    test: () => ctx.fact(nationalite, menage) === 'titreRecent',
  }),
)
