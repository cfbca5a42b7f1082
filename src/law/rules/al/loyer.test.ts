import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../../tests/builders'
import { valeurDe } from '../../../../tests/valeur'
import { menage } from '../../menage'
import { alCharges, alLoyerPlafond, alLoyerPrincipal, alLoyerRetenu } from './loyer'

const MAI = '2026-05-01'
const seul = () => menageDe().adulte({ naissance: '1990-05-02' })
const couple = () => seul().adulte({ naissance: '1991-05-02' })
const enfants = (foyer: MenageDeTest, nombre: number) => {
  for (let index = 0; index < nombre; index += 1) foyer.enfant({ naissance: '2018-01-05' })
  return foyer
}

describe('rent ceiling of zone III (D823-16)', () => {
  it.each([
    ['alone', seul(), 272.12],
    ['couple', couple(), 329.88],
    ['one dependant', enfants(seul(), 1), 369.88],
    ['three dependants: 369.88 + 2 × 53.01', enfants(couple(), 3), 475.9],
    ['alone and expecting a child (R841-2)', menageDe().adulte({ naissance: '1990-05-02', enceinte: true }), 329.88],
  ])('%s', (_, foyer, attendu) => {
    const { reponses } = foyer.logement('locationVide', { loyer: 500 })
    expect(valeurDe(alLoyerPlafond, menage, reponses, MAI)).toBe(Math.round(attendu * 100))
  })

  it('is three quarters in a flat-share (D823-18)', () => {
    const { reponses } = seul().logement('locationVide', { loyer: 500, colocation: true })
    expect(valeurDe(alLoyerPlafond, menage, reponses, MAI)).toBe(20409)
  })

  it('follows the autumn revision', () => {
    const { reponses } = seul().logement('locationVide', { loyer: 500 })
    expect(valeurDe(alLoyerPlafond, menage, reponses, '2025-09-01')).toBe(26932)
    expect(valeurDe(alLoyerPlafond, menage, reponses, '2025-10-01')).toBe(27212)
  })
})

describe('rent counted', () => {
  it.each([
    ['empty home, under the ceiling', 'locationVide', 272, false, 27200],
    ['empty home, over the ceiling', 'locationVide', 273, false, 27212],
    ['furnished without agreement: two thirds (D842-2)', 'locationMeublee', 300, false, 20000],
    ['furnished under agreement: the whole rent', 'locationMeublee', 240, true, 24000],
  ] as const)('%s', (_, statut, loyer, conventionne, attendu) => {
    const { reponses } = seul().logement(statut, { loyer, conventionne })
    expect(valeurDe(alLoyerRetenu, menage, reponses, MAI)).toBe(attendu)
  })

  it('is the rent without its charges', () => {
    const { reponses } = seul().logement('hlm', { loyer: 250, charges: 90 })
    expect(valeurDe(alLoyerPrincipal, menage, reponses, MAI)).toBe(25000)
  })
})

describe('flat charges (D823-16, D823-18)', () => {
  it.each([
    ['alone', seul(), false, 6059],
    ['two dependants: 60.59 + 2 × 13.74', enfants(seul(), 2), false, 8807],
    ['alone in a flat-share', seul(), true, 3029],
    ['couple in a flat-share', couple(), true, 6059],
    ['alone with one dependant in a flat-share', enfants(seul(), 1), true, 4403],
  ])('%s', (_, foyer, colocation, attendu) => {
    const { reponses } = foyer.logement('locationVide', { loyer: 500, charges: 200, colocation })
    expect(valeurDe(alCharges, menage, reponses, MAI)).toBe(attendu)
  })
})
