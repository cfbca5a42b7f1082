import type { Context } from '../../engine/types'
import type { Benefit } from '../benefit'
import { etudes } from '../facts'
import type { Personne } from '../menage'
import { ageFinObligationScolaire } from '../parameters/prestations-familiales'
import { adultes, age, enfants } from '../rules/commun/composition'
import { faitDesEtudes } from '../rules/commun/etudes'
import { oriente } from '../rules/commun/oriente'
import { AIDES_LOCALES, type AideLocale } from './table'

/** Whether somebody learns where the aid wants it; nobody who must still go to school is asked. */
const etudieLa = (ctx: Context, qui: Personne, { etudes: lieux }: AideLocale): boolean =>
  lieux === undefined ||
  (ctx.use(age, qui) >= ctx.param(ageFinObligationScolaire) &&
    ctx.use(faitDesEtudes, qui) &&
    lieux.includes(ctx.fact(etudes, qui)))

const aDeLAge = (ctx: Context, qui: Personne, { ages }: AideLocale): boolean =>
  ages === undefined || (ctx.use(age, qui) >= ages.minimum && ctx.use(age, qui) <= ages.maximum)

/** Register entry of a line of the table. */
const enBenefit = (aide: AideLocale): Benefit => {
  const { id, organisme, page, documents, notCovered, paid, dateDeLaPage } = aide
  return {
    id,
    rule: oriente(id, [page], (etape, menage, ctx) =>
      etape.tenir({
        id: `${id}.public`,
        law: [page],
        test: () =>
          ctx
            .each(
              [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)],
              (qui) => aDeLAge(ctx, qui, aide) && etudieLa(ctx, qui, aide),
            )
            .includes(true),
      }),
    ),
    status: 'refer',
    notCovered,
    organisme,
    law: [page],
    page,
    documents,
    retroactivityMonths: null,
    terms: {
      paid,
      start: 'decision',
      lasts: paid === 'year' ? 'single' : 'conditions',
      declares: 'nothing',
      affects: [],
    },
    checkedOn: dateDeLaPage,
  }
}

/** The aids of the local table, as rights that are told. */
export const aidesLocales: readonly Benefit[] = AIDES_LOCALES.map(enBenefit)
