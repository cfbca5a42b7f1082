import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { travaux } from '../../facts'
import { menage } from '../../menage'
import { maPrimeRenov } from './maprimerenov'

it.each([
  ['proprietaire', true, 'voir'],
  ['accession', true, 'voir'],
  ['hlm', true, ['maPrimeRenov.proprietaire']],
  ['proprietaire', false, ['maPrimeRenov.travaux']],
] as const)('%s, works: %s', (statut, projet, expected) => {
  const foyer = menageDe().adulte({ naissance: '1950-01-01' }).logement(statut).dire(travaux, menage, projet)
  expect(oriente(maPrimeRenov, foyer.reponses)).toEqual(expected)
})
