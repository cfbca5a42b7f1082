import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { logementInadapte } from '../../facts'
import { menage } from '../../menage'
import { dalo } from './dalo'

it.each([
  ['hlm', true, 'voir'],
  ['hlm', false, ['dalo.logement']],
] as const)('%s, a grave problem: %s (L441-2-3)', (statut, grave, expected) => {
  const foyer = menageDe().adulte({ naissance: '1980-01-01' }).logement(statut).dire(logementInadapte, menage, grave)
  expect(oriente(dalo, foyer.reponses)).toEqual(expected)
})

it('nobody without a home is asked how the home is', () => {
  const foyer = menageDe().adulte({ naissance: '1980-01-01' }).logement('sansDomicile')
  expect(oriente(dalo, foyer.reponses)).toBe('voir')
})
