import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { difficultesPaiement } from '../../facts'
import { menage } from '../../menage'
import { cafVosges } from './caf-vosges'

const parent = () => menageDe().adulte({ naissance: '1980-01-01' })

it.each([
  ['the day before 20', '2006-11-27', true, 'voir'],
  ['20 that day', '2006-11-26', true, ['cafVosges.enfants']],
  ['no trouble paying', '2015-01-01', false, ['cafVosges.besoin']],
])('a child: %s', (_, naissance, difficultes, expected) => {
  const foyer = parent().enfant({ naissance }).dire(difficultesPaiement, menage, difficultes)
  expect(oriente(cafVosges, foyer.reponses)).toEqual(expected)
})

it('nobody without children is asked anything', () => {
  expect(oriente(cafVosges, parent().reponses)).toEqual(['cafVosges.enfants'])
})
