import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { demenage, difficultesPaiement } from '../../facts'
import { menage } from '../../menage'
import { fsl } from './fsl'

it.each([
  ['unpaid bills (art. 6)', true, false, 'voir'],
  ['a home to move into (art. 6)', false, true, 'voir'],
  ['neither', false, false, ['fsl.besoin']],
])('%s', (_, impayes, demenagement, expected) => {
  const foyer = menageDe()
    .adulte({ naissance: '1980-01-01' })
    .dire(difficultesPaiement, menage, impayes)
    .dire(demenage, menage, demenagement)
  expect(oriente(fsl, foyer.reponses)).toEqual(expected)
})
