import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'

const checkedOn = '2026-11-26'
/** The rules are set anew for each season. */
const nextRevision = '2026-09-01'

const site: Source = {
  title: 'Pass’Sport : conditions de la saison 2025-2026, site officiel',
  url: 'https://www.pass.sports.gouv.fr/',
}

/** Taken off the price of a club, once in a season. */
export const montantPassSport: Parameter<Money> = {
  id: 'passSport.montant',
  unit: 'EUR',
  checkedOn,
  nextRevision,
  values: [{ from: '2025-09-01', value: euros(70), source: site }],
}

/** First and last age (years) of those who have each benefit: reached in the year, and not past on 15 September. */
export type AgesPassSport = Readonly<Record<'ars' | 'aeeh' | 'aah', readonly [number, number]>>

/** Ages by benefit. */
export const agesPassSport: Parameter<AgesPassSport> = {
  id: 'passSport.ages',
  unit: 'table',
  checkedOn,
  nextRevision,
  values: [{ from: '2025-09-01', value: { ars: [14, 17], aeeh: [6, 19], aah: [16, 30] }, source: site }],
}
