import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'
import { css } from '../sources'

const checkedOn = '2026-11-26'

/** Plafond of the sécurité sociale, euros a year (CSS L241-3: set by an order each December). */
export const plafondSecuriteSociale: Parameter<Money> = {
  id: 'prestationsFamiliales.plafondSecuriteSociale',
  unit: 'EUR/year',
  checkedOn,
  nextRevision: '2027-01-01',
  values: [
    { from: '2026-01-01', value: euros(48_060), source: css('L241-3') },
    { from: '2025-01-01', value: euros(47_100), source: css('L241-3') },
    {
      from: '2024-01-01',
      value: euros(46_368),
      source: {
        title: 'MSA : plafond de la sécurité sociale (arrêté du 19 décembre 2023)',
        url: 'https://franchecomte.msa.fr/lfp/employeur/plafond-securite-sociale-smic-minimum-garanti',
      },
    },
    { from: '2023-01-01', value: euros(43_992), source: css('L241-3') },
    { from: '2022-01-01', value: euros(41_136), source: css('L241-3') },
  ],
}

/** Share of it that each of two earned incomes must reach for the raised ceilings. */
export const partPlafondBiactivite: Parameter<number> = {
  id: 'prestationsFamiliales.partPlafondBiactivite',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2011-11-01', value: 0.136, source: css('R522-2') }],
}
