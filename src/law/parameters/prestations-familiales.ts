import { euros, type Money } from '../../engine/money'
import type { DatedValue, Parameter, Source } from '../../engine/parameter'
import { cgi, css } from '../sources'

const jo = (title: string, id: string): Source => ({ title, url: `https://www.legifrance.gouv.fr/jorf/id/${id}` })
const since = <V>(from: string, value: V, source: Source): DatedValue<V> => ({ from, value, source })
const checkedOn = '2026-11-23'

/** End of compulsory schooling: from that age on, what the child earns counts (years). */
export const ageFinObligationScolaire: Parameter<number> = {
  id: 'prestationsFamiliales.ageFinObligationScolaire',
  unit: 'years',
  checkedOn,
  values: [
    since('2001-01-01', 16, {
      title: 'Code de l’éducation, art. L131-1',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038901859',
    }),
  ],
}

/** Age from which a child no longer counts for family benefits (years). */
export const ageLimiteEnfant: Parameter<number> = {
  id: 'prestationsFamiliales.ageLimiteEnfant',
  unit: 'years',
  checkedOn,
  values: [since('2000-02-01', 20, css('R512-2'))],
}

/** What a child may earn in a month, in hours paid at the SMIC rate: 55 % of 169 hours. */
export const partSmicEnfant: Parameter<number> = {
  id: 'prestationsFamiliales.partSmicEnfant',
  unit: 'rate',
  checkedOn,
  values: [since('1985-12-22', 0.55, css('R512-2'))],
}

/** Flat deduction for work expenses or on pensions, by income year (the value of 1 January is read). */
export interface Abattement {
  readonly taux: number
  readonly plancher: Money
  readonly plafond: Money
}
const abattement = (plancher: number, plafond: number): Abattement => ({
  taux: 0.1,
  plancher: euros(plancher),
  plafond: euros(plafond),
})
const decret2026 = jo('Décret n° 2026-562 du 29 juin 2026, art. 2', 'JORFTEXT000054341109')
const decret2024: Source = {
  title: 'Décret n° 2024-496 du 30 mai 2024, art. 1',
  url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049629765',
}

const decret2023 = jo('Décret n° 2023-422 du 31 mai 2023, art. 1', 'JORFTEXT000047618675')

/** Deduction on wages and unemployment benefit (CGI 83, 3°). */
export const abattementSalaires: Parameter<Abattement> = {
  id: 'prestationsFamiliales.abattementSalaires',
  unit: 'table',
  checkedOn,
  nextRevision: '2028-01-01',
  values: [
    since('2025-01-01', abattement(509, 14_555), decret2026),
    since('2024-01-01', abattement(504, 14_426), cgi('83, 3°')),
    since('2023-01-01', abattement(495, 14_171), decret2024),
    since('2022-01-01', abattement(472, 13_522), decret2023),
  ],
}

/** Deduction on pensions (CGI 158, 5 a). */
export const abattementPensions: Parameter<Abattement> = {
  id: 'prestationsFamiliales.abattementPensions',
  unit: 'table',
  checkedOn,
  nextRevision: '2028-01-01',
  values: [
    since('2025-01-01', abattement(454, 4_439), decret2026),
    since('2024-01-01', abattement(450, 4_399), cgi('158, 5 a')),
    since('2023-01-01', abattement(442, 4_321), decret2024),
    since('2022-01-01', abattement(422, 4_123), decret2023),
  ],
}
