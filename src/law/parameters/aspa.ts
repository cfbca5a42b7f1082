import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { css } from '../sources'

const checkedOn = '2026-11-23'

const circulaire = (number: string, day: string, file: string): Source => ({
  title: `Circulaire Cnav ${number} du ${day}`,
  url: `https://legislation.lassuranceretraite.fr/Pdf/${file}.pdf`,
})
const pour2026 = circulaire('2025-29', '22 décembre 2025', 'circulaire_cnav_2025_29_22122025')
const pour2025 = circulaire('2024-39', '23 décembre 2024', 'circulaire_cnav_2024_39_23122024')
const pour2024 = circulaire('2023-34', '29 décembre 2023', 'circulaire_cnav_2023_34_29122023')
const pour2023 = circulaire('2023-3', '9 janvier 2023', 'circulaire_cnav_2023_03_09012023')

/** Age from which the ASPA is open to everyone (years). */
export const aspaAge: Parameter<number> = {
  id: 'aspa.age',
  unit: 'years',
  checkedOn,
  values: [
    {
      from: '2002-01-01',
      value: 65,
      source: {
        title: 'Code de la sécurité sociale, art. R815-1',
        url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000047633276',
      },
    },
  ],
}

/** Age from which a person recognised unfit for work may claim it (years): CSS R815-1, L351-1-5 and D351-1-14. */
export const aspaAgeInaptitude: Parameter<number> = {
  id: 'aspa.ageInaptitude',
  unit: 'years',
  checkedOn,
  values: [{ from: '2023-09-01', value: 62, source: css('R815-1, L351-1-5 et D351-1-14') }],
}

/** Years of a residence permit that allows work, asked of people from outside the EU, the EEA and Switzerland. */
export const aspaAnneesTitreSejour: Parameter<number> = {
  id: 'aspa.anneesTitreSejour',
  unit: 'years',
  checkedOn,
  values: [
    {
      from: '2002-01-01',
      value: 10,
      source: {
        title: 'Code de la sécurité sociale, art. L816-1',
        url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042920144',
      },
    },
  ],
}

/** Highest yearly amount and yearly resource limit for one person: the two have the same value (CSS D815-1 and D815-2). */
export const aspaPlafondSeul: Parameter<Money> = {
  id: 'aspa.plafondSeul',
  unit: 'EUR/year',
  checkedOn,
  nextRevision: '2027-01-01',
  values: [
    { from: '2026-01-01', value: euros(12523.14), source: pour2026 },
    { from: '2025-01-01', value: euros(12411.44), source: pour2025 },
    { from: '2024-01-01', value: euros(12144.27), source: pour2024 },
    { from: '2023-01-01', value: euros(11533.02), source: pour2023 },
  ],
}

/** The same for a couple. */
export const aspaPlafondCouple: Parameter<Money> = {
  id: 'aspa.plafondCouple',
  unit: 'EUR/year',
  checkedOn,
  nextRevision: '2027-01-01',
  values: [
    { from: '2026-01-01', value: euros(19442.21), source: pour2026 },
    { from: '2025-01-01', value: euros(19268.8), source: pour2025 },
    { from: '2024-01-01', value: euros(18854.02), source: pour2024 },
    { from: '2023-01-01', value: euros(17905.06), source: pour2023 },
  ],
}

const abattement: Source = {
  title: 'Code de la sécurité sociale, art. R815-29',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000029968931',
}

/** Part of wages over three months that is left out, in monthly SMIC of 1 January: one person. */
export const abattementSalaireSeul: Parameter<number> = {
  id: 'aspa.abattementSalaireSeul',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2015-01-01', value: 0.9, source: abattement }],
}

/** The same for a couple. */
export const abattementSalaireCouple: Parameter<number> = {
  id: 'aspa.abattementSalaireCouple',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2015-01-01', value: 1.5, source: abattement }],
}

/** Yearly income that savings are deemed to bring, whatever they really bring. */
export const revenuEpargne: Parameter<number> = {
  id: 'aspa.revenuEpargne',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2007-01-01', value: 0.03, source: css('R815-25') }],
}
