import { transports } from '../../sources'
import { oriente } from '../commun/oriente'
import { css } from '../css/css'

/** Reduced fares on trains and coaches of the Région: its card is for those with the complémentaire santé solidaire. */
export const tarifTransport = oriente('tarifTransport', [transports('L1113-1')], (etape, menage, ctx) =>
  etape.tenir({
    id: 'tarifTransport.css',
    law: [transports('L1113-1')],
    test: () => ctx.use(css, menage).kind === 'open',
  }),
)
