import type { Parameter, Source } from '../../engine/parameter'

const fiche: Source = {
  title: 'Service-public, prime de déménagement (code de la construction et de l’habitation, art. L823-8 et D823-21)',
  url: 'https://www.service-public.fr/particuliers/vosdroits/F2008',
}
const CODE = '2019-09-01'
const checkedOn = '2026-11-26'

/** Children, born or expected, from whom on it is paid. */
export const primeDemenagementEnfants: Parameter<number> = {
  id: 'primeDemenagement.nombreEnfants',
  unit: 'people',
  checkedOn,
  values: [{ from: CODE, value: 3, source: fiche }],
}

/** Age that the last child has not reached on the day of the move (months). */
export const primeDemenagementAgeDernier: Parameter<number> = {
  id: 'primeDemenagement.ageDernier',
  unit: 'months',
  checkedOn,
  values: [{ from: CODE, value: 24, source: fiche }],
}

/** Months after the move in which it is claimed. */
export const primeDemenagementDelai: Parameter<number> = {
  id: 'primeDemenagement.delai',
  unit: 'months',
  checkedOn,
  values: [{ from: CODE, value: 6, source: fiche }],
}
