import { postes } from '../../sources'
import { aah } from '../aah/aah'
import { ass } from '../ass/ass'
import { oriente } from '../commun/oriente'
import { rsa } from '../rsa/rsa'

/** The allowances that give the reduction on a landline. */
const ALLOCATIONS = [rsa, aah, ass]

/** Réduction sociale téléphonique: on a landline, for those who receive the RSA, the AAH or the ASS. */
export const tarifsSociaux = oriente('tarifsSociaux', [postes('R20-34')], (etape, menage, ctx) =>
  etape.tenir({
    id: 'tarifsSociaux.allocation',
    law: [postes('R20-34')],
    test: () => ctx.each(ALLOCATIONS, (allocation) => ctx.use(allocation, menage).kind === 'open').includes(true),
  }),
)
