import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'
import { css } from '../sources'

const checkedOn = '2026-11-23'

/** Least number of children, and their ages: from the first birthday on, up to the second one (years). */
export const enfantsCf: Parameter<{ readonly nombre: number; readonly des: number; readonly avant: number }> = {
  id: 'cf.enfants',
  unit: 'table',
  checkedOn,
  values: [{ from: '2000-02-01', value: { nombre: 3, des: 3, avant: 21 }, source: css('R522-1') }],
}

/** Share of the BMAF: ordinary amount. */
export const tauxCf: Parameter<number> = {
  id: 'cf.taux',
  unit: 'rate',
  checkedOn,
  values: [{ from: '1983-01-01', value: 0.4165, source: css('D522-1') }],
}

/** Share of the BMAF: raised amount, for the lowest resources. */
export const tauxCfMajore: Parameter<number> = {
  id: 'cf.tauxMajore',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2018-04-01', value: 0.6248, source: css('D522-2') }],
}

/** Yearly ceiling without children, what a lone parent or a second income adds, and the raise for each child. */
export interface PlafondFamille {
  readonly base: Money
  readonly majoration: Money
  /** Share of `base` for each of the first two children, then for each further one. */
  readonly premiers: number
  readonly suivants: number
}

const plafond = (base: number, majoration: number): PlafondFamille => ({
  base: euros(base),
  majoration: euros(majoration),
  premiers: 0.25,
  suivants: 0.3,
})

/** Ceiling of the complément familial. */
export const plafondCf: Parameter<PlafondFamille> = {
  id: 'cf.plafond',
  unit: 'table',
  checkedOn,
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2026-01-01',
      value: plafond(24_853, 9_989),
      source: {
        title: 'Arrêté du 18 décembre 2025, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053165980',
      },
    },
    {
      from: '2025-01-01',
      value: plafond(24_414, 9_812),
      source: {
        title: 'Arrêté du 20 décembre 2024, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000050842452',
      },
    },
    {
      from: '2024-01-01',
      value: plafond(23_296, 9_363),
      source: {
        title: 'Arrêté du 22 décembre 2023, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048680633',
      },
    },
  ],
}

/** Share of the ceiling under which the raised amount is paid. */
export const partPlafondMajore: Parameter<number> = {
  id: 'cf.partPlafondMajore',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2014-04-01', value: 0.5, source: css('L522-3') }],
}
