import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { difficultesPaiement } from '../../facts'
import { menage } from '../../menage'
import { ccas } from './ccas'

it.each([
  [true, 'voir'],
  [false, ['ccas.besoin']],
])('trouble paying: %s', (difficultes, expected) => {
  const foyer = menageDe().adulte({ naissance: '1950-01-01' }).dire(difficultesPaiement, menage, difficultes)
  expect(oriente(ccas, foyer.reponses)).toEqual(expected)
})
