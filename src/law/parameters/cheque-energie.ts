import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { energie } from '../sources'

const arrete: Source = {
  title:
    'Arrêté du 3 mars 2023 fixant les critères d’éligibilité au chèque énergie, art. 1 et 2 ; seuil repris par l’arrêté du 31 juillet 2025, art. 1',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047325055',
}

/** A band of reference tax income for each consumption unit, below `moinsDe` euros a year. */
export interface TrancheCheque {
  readonly moinsDe: Money
  /** Value of the cheque for 1 unit, between 1 and 2, and 2 or more. */
  readonly uneUnite: Money
  readonly moinsDeDeux: Money
  readonly deuxOuPlus: Money
}

const tranche = (moinsDe: number, uneUnite: number, moinsDeDeux: number, deuxOuPlus: number): TrancheCheque => ({
  moinsDe: euros(moinsDe),
  uneUnite: euros(uneUnite),
  moinsDeDeux: euros(moinsDeDeux),
  deuxOuPlus: euros(deuxOuPlus),
})

/** Bands of the scale, lowest income first; nothing from the last limit on. */
export const chequeEnergieBareme: Parameter<readonly TrancheCheque[]> = {
  id: 'chequeEnergie.bareme',
  unit: 'table',
  checkedOn: '2026-11-23',
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2023-01-01',
      value: [
        tranche(5_700, 194, 240, 277),
        tranche(6_800, 146, 176, 202),
        tranche(7_850, 98, 113, 126),
        tranche(11_000, 48, 63, 76),
      ],
      source: arrete,
    },
  ],
}

/** Consumption units of the first, of the second and of each further person; a child in turn with both parents has half. */
export const chequeEnergieUnites: Parameter<{
  premiere: number
  deuxieme: number
  suivantes: number
  partage: number
}> = {
  id: 'chequeEnergie.unites',
  unit: 'table',
  checkedOn: '2026-11-23',
  values: [
    {
      from: '2016-05-09',
      value: { premiere: 1, deuxieme: 0.5, suivantes: 0.3, partage: 0.5 },
      source: energie('R124-1'),
    },
  ],
}
