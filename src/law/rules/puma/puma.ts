import { nationalite } from '../../facts'
import { css } from '../../sources'
import { adultes } from '../commun/composition'
import { oriente } from '../commun/oriente'
import { typesDe } from '../commun/ressources'

/** Protection universelle maladie: everybody settled has it; told to those who most often lack it. */
export const puma = oriente('puma', [css('L160-1'), css('L160-5'), css('D160-2')], (etape, menage, ctx) =>
  etape.tenir({
    id: 'puma.sansCouverture',
    law: [css('L160-1'), css('L160-5')],
    test: () =>
      ctx.fact(nationalite, menage) === 'titreRecent' ||
      !ctx.each(ctx.use(adultes, menage), (adulte) => typesDe(ctx, adulte).length > 0).includes(true),
  }),
)
