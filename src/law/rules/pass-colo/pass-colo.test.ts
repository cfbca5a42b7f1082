import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { euros } from '../../../engine/money'
import { menage } from '../../menage'
import { passColo } from './pass-colo'
import { nombreDePartsPassColo, quotientPassColo } from './quotient'

const JUIN = '2026-06-01'
const foyer = (...naissances: readonly string[]) => {
  const famille = menageDe().adulte({ naissance: '1985-05-02' })
  for (const naissance of naissances) famille.enfant({ naissance })
  return famille
}
const verdict = (famille: ReturnType<typeof foyer>, quotient: number) =>
  valeurDe(passColo, menage, famille.reponses, JUIN, { 'passColo.quotient': euros(quotient) })

describe('scale of the decree, for a child who turns 11 in the year', () => {
  it.each([
    [200, 350],
    [201, 300],
    [700, 300],
    [701, 250],
    [1_200, 250],
    [1_201, 200],
    [1_500, 200],
    [1_501, ['passColo.quotient']],
  ])('quotient of %s €', (quotient, attendu) => {
    expect(lu(verdict(foyer('2015-12-31'), quotient))).toEqual(attendu)
  })

  it('ages are those reached in the year', () => {
    expect(lu(verdict(foyer('2016-01-01'), 100))).toEqual(['passColo.age'])
    expect(lu(verdict(foyer('2015-01-01'), 100))).toBe(350)
    expect(verdict(foyer('2014-12-31'), 100)).toMatchObject({ kind: 'refer', reason: 'report' })
    expect(lu(verdict(foyer('2013-12-31'), 100))).toEqual(['passColo.age'])
  })

  it('each child has one', () => expect(lu(verdict(foyer('2015-03-01', '2015-03-01'), 100))).toBe(700))
})

describe('quotient', () => {
  it.each([
    ['one child', foyer('2015-01-01'), 2.5],
    ['two', foyer('2015-01-01', '2017-01-01'), 3],
    ['three', foyer('2015-01-01', '2017-01-01', '2018-01-01'), 4],
    ['four', foyer('2015-01-01', '2017-01-01', '2018-01-01', '2019-01-01'), 4.5],
  ])('shares: %s', (_, famille, parts) => {
    expect(valeurDe(nombreDePartsPassColo, menage, famille.reponses, JUIN)).toBe(parts)
    const couple = famille.adulte({ naissance: '1986-05-02' })
    expect(valeurDe(nombreDePartsPassColo, menage, couple.reponses, JUIN)).toBe(parts)
  })

  it('a disabled child has half a share more', () => {
    const famille = foyer().enfant({ naissance: '2015-01-01', tauxIncapacite: 'de50a79' })
    expect(valeurDe(nombreDePartsPassColo, menage, famille.reponses, JUIN)).toBe(3)
  })

  it('a pension of 3 000 € is taxed for 3 090 € (CSG not deductible); no benefit is due: 3 090 / 2,5', () => {
    const famille = menageDe().adulte({ naissance: '1960-05-02', retraite: 3_000 })
    famille.enfant({ naissance: '2015-01-01' })
    const sansPrestations = Object.fromEntries(
      ['rsa', 'ppa', 'al', 'af', 'cf', 'paje', 'asf', 'aah', 'aeeh'].map((id) => [
        id,
        { kind: 'refused', conditions: [] },
      ]),
    )
    expect(valeurDe(quotientPassColo, menage, famille.reponses, JUIN, sansPrestations)).toBe(euros(1_236))
  })

  it('what is paid each month is added', () => {
    const famille = foyer('2015-01-01')
    const prestation = { kind: 'open', amount: euros(100), per: 'month', conditions: [], details: {} }
    const dues = Object.fromEntries(
      ['rsa', 'ppa', 'al', 'af', 'cf', 'paje', 'asf', 'aah', 'aeeh'].map((id) => [id, prestation]),
    )
    expect(valeurDe(quotientPassColo, menage, famille.reponses, JUIN, dues)).toBe(euros(360))
  })
})
