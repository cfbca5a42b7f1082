import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { demenage } from '../../facts'
import { menage } from '../../menage'
import { primeDemenagement } from './prime-demenagement'

const famille = (naissances: readonly string[], dit: { enceinte?: boolean; demenage?: boolean } = {}) => {
  const parent = menageDe()
    .adulte({ naissance: '1990-01-01', enceinte: dit.enceinte ?? false })
    .dire(demenage, menage, dit.demenage ?? true)
  const foyer = naissances.reduce((avec, naissance) => avec.enfant({ naissance }), parent)
  return oriente(primeDemenagement, foyer.reponses)
}
const aines = ['2015-01-01', '2018-01-01']

describe('three children (L823-8)', () => {
  it.each([
    ['three', [...aines, '2025-06-01'], false, 'voir'],
    ['two', aines, false, ['primeDemenagement.enfants']],
    ['two, and one expected', aines, true, 'voir'],
    ['one, and one expected', ['2018-01-01'], true, ['primeDemenagement.enfants']],
    ['two, the second not yet born', ['2018-01-01', '2027-02-01'], false, ['primeDemenagement.enfants']],
    ['three, the third not yet born', [...aines, '2027-02-01'], false, 'voir'],
  ])('%s', (_, naissances, enceinte, expected) => expect(famille(naissances, { enceinte })).toEqual(expected))
})

describe('the last one under two on the day of the move, up to six months ago', () => {
  it.each([
    ['29 months', '2024-05-27', false, 'voir'],
    ['30 months', '2024-05-26', false, ['primeDemenagement.dernier']],
    ['30 months, and a fourth expected', '2024-05-26', true, 'voir'],
  ])('%s', (_, dernier, enceinte, expected) => expect(famille([...aines, dernier], { enceinte })).toEqual(expected))

  it('no move', () => {
    expect(famille([...aines, '2025-06-01'], { demenage: false })).toEqual(['primeDemenagement.demenage'])
  })
})
