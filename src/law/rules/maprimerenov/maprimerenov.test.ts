import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { travaux } from '../../facts'
import { menage } from '../../menage'
import { maPrimeRenov } from './maprimerenov'

const foyer = (statut: 'proprietaire' | 'accession' | 'hlm') =>
  menageDe().adulte({ naissance: '1950-01-01' }).logement(statut)

it.each([
  ['proprietaire', true, 'voir'],
  ['accession', true, 'voir'],
  ['proprietaire', false, ['maPrimeRenov.travaux']],
] as const)('%s, works: %s', (statut, projet, expected) => {
  expect(oriente(maPrimeRenov, foyer(statut).dire(travaux, menage, projet).reponses)).toEqual(expected)
})

it('nobody who rents is asked about works', () => {
  expect(oriente(maPrimeRenov, foyer('hlm').reponses)).toEqual(['maPrimeRenov.proprietaire'])
})
