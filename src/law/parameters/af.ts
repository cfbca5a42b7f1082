import type { IsoDate } from '../../engine/dates'
import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { css } from '../sources'

const checkedOn = '2026-11-23'
const instruction2026: Source = {
  title: 'Instruction interministérielle n° DSS/2B/2025/177 du 18 décembre 2025',
  url: 'https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2025-12/SFHS2535630J_0.pdf',
}
const bulletin2025: Source = {
  title: 'Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31 décembre 2024',
  url: 'https://sante.gouv.fr/fichiers/bo/2024/2024.34.sante.pdf',
}

/** Shares of the BMAF for the second child and for each one from the third on. */
export const tauxAf: Parameter<{ readonly deuxieme: number; readonly suivants: number }> = {
  id: 'af.taux',
  unit: 'table',
  checkedOn,
  values: [{ from: '1986-01-01', value: { deuxieme: 0.32, suivants: 0.41 }, source: css('D521-1') }],
}

/** Share of the BMAF added for an older child. */
export const tauxMajoration: Parameter<number> = {
  id: 'af.tauxMajoration',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2008-05-01', value: 0.16, source: css('D521-1') }],
}

/** Share of the BMAF paid for a year for a child of 20 (allocation forfaitaire). */
export const tauxForfaitaire: Parameter<number> = {
  id: 'af.tauxForfaitaire',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2003-07-01', value: 0.20234, source: css('D521-2') }],
}

/** Least number of children, those of 20 among them, for the allocation forfaitaire. */
export const enfantsPourForfaitaire: Parameter<number> = {
  id: 'af.enfantsPourForfaitaire',
  unit: 'people',
  checkedOn,
  values: [{ from: '2003-07-01', value: 3, source: css('D521-2') }],
}

/** Age of the majoration; children born before a day keep the age that applied to them. */
export interface AgeMajoration {
  readonly age: number
  readonly maintien?: { readonly nesAvant: IsoDate; readonly age: number }
}

/** 18 years since 1 March 2026, save for the children who were 14 by then. */
export const ageMajoration: Parameter<AgeMajoration> = {
  id: 'af.ageMajoration',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2026-03-01',
      value: { age: 18, maintien: { nesAvant: '2012-03-01', age: 14 } },
      source: {
        title: 'Décret n° 2026-138 du 27 février 2026',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053594174',
      },
    },
    { from: '2008-05-01', value: { age: 14 }, source: css('R521-1') },
  ],
}

/** Part of the full amount paid in each of the three bands of resources. */
export const tauxTranches: Parameter<readonly [number, number, number]> = {
  id: 'af.tauxTranches',
  unit: 'table',
  checkedOn,
  values: [{ from: '2015-07-01', value: [1, 0.5, 0.25], source: css('D521-1') }],
}

/** Yearly ceilings without children, and what each child adds to both. */
export interface PlafondsAf {
  readonly premier: Money
  readonly second: Money
  readonly parEnfant: Money
}

/** Ceilings of the first and second bands (CSS D521-3). */
export const plafondsAf: Parameter<PlafondsAf> = {
  id: 'af.plafonds',
  unit: 'table',
  checkedOn,
  nextRevision: '2027-01-01',
  values: [
    {
      from: '2026-01-01',
      value: { premier: euros(66_652), second: euros(93_276), parEnfant: euros(6_664) },
      source: instruction2026,
    },
    {
      from: '2025-01-01',
      value: { premier: euros(65_473), second: euros(91_627), parEnfant: euros(6_546) },
      source: bulletin2025,
    },
    {
      from: '2024-01-01',
      value: { premier: euros(62_474), second: euros(87_430), parEnfant: euros(6_246) },
      source: {
        title: 'Bulletin officiel Santé - Protection sociale - Solidarité n° 2023/24 du 29 décembre 2023',
        url: 'https://sante.gouv.fr/fichiers/bo/2023/2023.24.sante.pdf',
      },
    },
  ],
}
