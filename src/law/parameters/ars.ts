import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { css } from '../sources'

const checkedOn = '2026-11-23'
const decret2012: Source = {
  title: 'Décret n° 2012-830 du 27 juin 2012',
  url: 'https://www.legifrance.gouv.fr/eli/decret/2012/6/27/2012-830/jo/texte',
}

/** Shares of the BMAF by the age reached in the calendar year. */
export interface TauxArs {
  readonly primaire: number
  readonly college: number
  readonly lycee: number
}

/** Rates of the three ages. */
export const tauxArs: Parameter<TauxArs> = {
  id: 'ars.taux',
  unit: 'table',
  checkedOn,
  values: [{ from: '2012-08-01', value: { primaire: 0.8972, college: 0.9467, lycee: 0.9795 }, source: decret2012 }],
}

/** Ages reached in the year of the return to school at which the first, second and third rates begin, and the last age. */
export interface AgesArs {
  readonly primaire: number
  readonly college: number
  readonly lycee: number
  /** The child must be under that age on 15 September. */
  readonly limite: number
}

/** Ages of the allowance. */
export const agesArs: Parameter<AgesArs> = {
  id: 'ars.ages',
  unit: 'table',
  checkedOn,
  values: [{ from: '2008-08-03', value: { primaire: 6, college: 11, lycee: 15, limite: 18 }, source: css('R543-2') }],
}

/** Yearly ceiling without children, and its raise for each child à charge. */
export const plafondArs: Parameter<{ readonly base: Money; readonly parEnfant: number }> = {
  id: 'ars.plafond',
  unit: 'table',
  checkedOn,
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2026-01-01',
      value: { base: euros(22_274), parEnfant: 0.3 },
      source: {
        title: 'Instruction interministérielle n° DSS/2B/2025/177 du 18 décembre 2025',
        url: 'https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2025-12/SFHS2535630J_0.pdf',
      },
    },
    {
      from: '2025-01-01',
      value: { base: euros(21_880), parEnfant: 0.3 },
      source: {
        title: 'Arrêté du 20 décembre 2024, art. 3',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000050842452',
      },
    },
  ],
}

/** Least amount paid. */
export const minimumArs: Parameter<Money> = {
  id: 'ars.minimum',
  unit: 'EUR/year',
  checkedOn,
  values: [{ from: '2002-08-09', value: euros(15), source: css('D543-2') }],
}
