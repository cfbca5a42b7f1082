import { aideUnProche } from '../../facts'
import { css } from '../../sources'
import { aUnTravail } from '../commun/activite'
import { adultes, parmi } from '../commun/composition'
import { oriente } from '../commun/oriente'

/** Allocation journalière du proche aidant: the Caf checks the state of the person helped and the leave taken. */
export const ajpa = oriente('ajpa', [css('L168-8'), css('L168-10')], (etape, menage, ctx) => {
  const aidants = parmi(ctx, ctx.use(adultes, menage), (adulte) => ctx.fact(aideUnProche, adulte))
  return (
    etape.tenir({ id: 'ajpa.proche', law: [css('L168-8')], test: () => aidants.length > 0 }) &&
    etape.tenir({
      id: 'ajpa.travail',
      law: [css('L168-8')],
      test: () => ctx.each(aidants, (aidant) => aUnTravail(ctx, aidant)).includes(true),
    })
  )
})
