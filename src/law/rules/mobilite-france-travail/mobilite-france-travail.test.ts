import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { nouvelEmploi } from '../../facts'
import { demandeur } from '../../menage'
import { mobiliteFranceTravail } from './mobilite-france-travail'

it('looks for work', () => {
  const foyer = menageDe().adulte({ naissance: '1980-01-01', chercheEmploi: true })
  expect(oriente(mobiliteFranceTravail, foyer.reponses)).toBe('voir')
})

it.each([
  [true, 'voir'],
  [false, ['mobiliteFranceTravail.emploi']],
])('has wages, a new job: %s', (nouveau, expected) => {
  const foyer = menageDe().adulte({ naissance: '1980-01-01', salaire: 1500 }).dire(nouvelEmploi, demandeur, nouveau)
  expect(oriente(mobiliteFranceTravail, foyer.reponses)).toEqual(expected)
})

it.each([
  ['the day before 67', '1959-11-27', 'voir'],
  ['67 that day', '1959-11-26', ['mobiliteFranceTravail.emploi']],
])('nobody of the age at which the ASS ends looks for work: %s', (_, naissance, expected) => {
  const foyer = menageDe().adulte({ naissance, chercheEmploi: true })
  expect(oriente(mobiliteFranceTravail, foyer.reponses)).toEqual(expected)
})
