import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { css } from '../sources'

const circulaire = (number: string, day: string, file: string): Source => ({
  title: `Circulaire Cnav ${number} du ${day}`,
  url: `https://legislation.lassuranceretraite.fr/Pdf/${file}.pdf`,
})
const avril2025 = circulaire('2025-13', '3 avril 2025', 'circulaire_cnav_2025_13_03042025')
const avril2024 = circulaire('2024-13', '4 avril 2024', 'circulaire_cnav_2024_13_04042024')
const avril2023 = circulaire('2023-9', '11 avril 2023', 'circulaire_cnav_2023_09_11042023')

/** Yearly resources up to which the ASI completes, for one person. */
export const asiPlafondSeul: Parameter<Money> = {
  id: 'asi.plafondSeul',
  unit: 'EUR/year',
  checkedOn: '2026-11-23',
  nextRevision: '2026-04-01',
  values: [
    { from: '2025-04-01', value: euros(10978.3), source: avril2025 },
    { from: '2024-04-01', value: euros(10794.79), source: avril2024 },
    { from: '2023-04-01', value: euros(10320.07), source: avril2023 },
  ],
}

/** The same for a couple. */
export const asiPlafondCouple: Parameter<Money> = {
  id: 'asi.plafondCouple',
  unit: 'EUR/year',
  checkedOn: '2026-11-23',
  nextRevision: '2026-04-01',
  values: [
    { from: '2025-04-01', value: euros(19212.03), source: avril2025 },
    { from: '2024-04-01', value: euros(18890.89), source: avril2024 },
    { from: '2023-04-01', value: euros(18060.13), source: avril2023 },
  ],
}

/** Least monthly invalidity pension: with it, the ASI of one partner alone stays under the limit of one person. */
export const asiPensionMinimale: Parameter<Money> = {
  id: 'asi.pensionMinimale',
  unit: 'EUR/month',
  checkedOn: '2026-11-26',
  nextRevision: '2026-04-01',
  values: [
    { from: '2025-04-01', value: euros(335.29), source: css('L341-5') },
    { from: '2024-04-01', value: euros(328.07), source: css('L341-5') },
  ],
}
