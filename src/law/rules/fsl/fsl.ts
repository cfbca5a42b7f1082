import { demenage, difficultesPaiement } from '../../facts'
import { loiBesson } from '../../sources'
import { uneDe } from '../commun/ceux-qui'
import { oriente } from '../commun/oriente'

/** Fonds de solidarité pour le logement: the Département sets who is helped and how much. */
export const fsl = oriente('fsl', [loiBesson('6'), loiBesson('6-2')], (etape, menage, ctx) =>
  etape.tenir({
    id: 'fsl.besoin',
    law: [loiBesson('6')],
    test: () => uneDe(ctx, menage, [difficultesPaiement, demenage]),
  }),
)
