import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'

/** Action Logement decides; the State’s page tells its rules. */
export const texteVisale: Source = {
  title: 'Garantie Visale : caution pour le locataire (impayés et dégradations)',
  url: 'https://www.service-public.fr/particuliers/vosdroits/F33453',
}
/** The same for the advance on the deposit. */
export const texteLocaPass: Source = {
  title: 'Avance Loca-Pass : aide au locataire pour le dépôt de garantie',
  url: 'https://www.service-public.fr/particuliers/vosdroits/F18490',
}

/** Age up to which, birthday of the next year excluded, anybody may have the Visale guarantee. */
export const visaleAge: Parameter<number> = {
  id: 'visale.age',
  unit: 'years',
  checkedOn: '2026-11-26',
  values: [{ from: '2016-01-20', value: 30, source: texteVisale }],
}

/** Age under which somebody who looks for work may have the advance on the deposit. */
export const locaPassAge: Parameter<number> = {
  id: 'locaPass.age',
  unit: 'years',
  checkedOn: '2026-11-26',
  values: [{ from: '2021-01-01', value: 30, source: texteLocaPass }],
}

/** Most that is lent towards the deposit. */
export const locaPassMaximum: Parameter<Money> = {
  id: 'locaPass.maximum',
  unit: 'EUR',
  checkedOn: '2026-11-26',
  values: [{ from: '2021-01-01', value: euros(1_200), source: texteLocaPass }],
}
