import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { menage } from '../../menage'
import { al } from './al'
import { alMontant } from './montant'
import { alMontantAvantNeutralisation } from './montant-avant-neutralisation'

const MAI = '2026-05-01'
const seul = (naissance = '1980-05-02') => menageDe().adulte({ naissance })
const calcul = (foyer: ReturnType<typeof seul>, given: Readonly<Record<string, unknown>> = {}) =>
  lu(valeurDe(al, menage, foyer.reponses, MAI, given))
const avecRessources = (euros: number) => ({ 'al.ressources': euros * 100 })

describe('rented homes (D823-16, D823-17)', () => {
  it('without resources, all but the least share of 39.56 €, 5 € and the CRDS', () => {
    // 272.12 + 60.59 − 39.56 = 293.15; − 5 = 288.15; − 0.5 %.
    expect(calcul(seul().logement('locationVide', { loyer: 300 }))).toBe(286.71)
  })

  it.each([
    ['R0 is 5,235 €: nothing more at 5,200 €', 5_200, 286.71],
    // RL = 93.72 %, TL = 0.262 %, Tp = 3.092 %; 65 € × 3.092 % = 2.01 €: 286.14 €, less 1.43 €.
    ['65 € above R0', 5_300, 284.71],
  ])('%s', (_, ressources, attendu) => {
    expect(calcul(seul().logement('locationVide', { loyer: 300 }), avecRessources(ressources))).toBe(attendu)
  })

  it('leave 8.5 % of the expense when that is more', () => {
    // Four children: 369.88 + 3 × 53.01 = 528.91; charges 60.59 + 4 × 13.74 = 115.55; 8.5 % = 54.78.
    const foyer = seul().logement('locationVide', { loyer: 600 })
    for (const jour of ['01', '02', '03', '04']) foyer.enfant({ naissance: `2018-01-${jour}` })
    // 644.46 − 54.78 − 5 = 584.68, less 2.92 €.
    expect(calcul(foyer)).toBe(581.76)
  })

  it('refuse for resources when the share covers the expense', () => {
    expect(calcul(seul().logement('locationVide', { loyer: 300 }), avecRessources(20_000))).toEqual([
      'al.ressources',
      'al.minimum',
      'al.apresReductions',
    ])
  })
})

describe('high rents (D823-16): 680.30 € and 843.57 € for one person', () => {
  it.each([
    ['2.5 times the ceiling', 680.3, 286.71],
    // (843.57 − 762) ÷ 163.27 = 0.4996; 293.15 × 0.4996 = 146.46; − 5; − 0.71.
    ['half-way', 762, 140.75],
    ['3.1 times the ceiling', 843.57, ['al.apresReductions']],
    ['1 cent more', 843.58, ['al.loyerLimite']],
  ])('%s', (_, loyer, attendu) => {
    expect(calcul(seul().logement('locationVide', { loyer }))).toEqual(attendu)
  })

  it('do not matter where the AEEH is paid', () => {
    const enfant = { naissance: '2018-01-05' }
    const loyer = { loyer: 1_500 }
    expect(calcul(seul().enfant(enfant).logement('locationVide', loyer))).toEqual(['al.loyerLimite'])
    const avecAeeh = seul()
      .enfant({ ...enfant, tauxIncapacite: 'de80' })
      .logement('locationVide', loyer)
    // 369.88 + 74.33 − 39.56 = 404.65; − 5 = 399.65; − 2.00.
    expect(calcul(avecAeeh)).toBe(397.65)
  })
})

describe('solidarity rent reduction (L442-2-1): under 878 € a month for one person', () => {
  it.each([
    // 288.15 − 98 % of 32.61 = 256.19, less 1.28 €.
    ['no resources', 0, 254.91],
    // 10,500 € a year is 875 €: Pp = 39.56 + 5,265 × 3.092 % = 202.35; 130.36 − 5 − 31.96 = 93.40, less 0.47 €.
    ['875 € a month', 10_500, 92.93],
    // 10,600 € a year is 883.33 €: Pp = 205.45; 127.26 − 5 = 122.26, less 0.61 €.
    ['883 € a month', 10_600, 121.65],
  ])('%s', (_, ressources, attendu) => {
    expect(calcul(seul().logement('hlm', { loyer: 300 }), avecRessources(ressources))).toBe(attendu)
  })
})

describe('hostels', () => {
  it.each([
    // 0.9 × (190.13 + 60.59 − 76.32 ÷ 12) = 219.92; − 5 = 214.92; − 1.07 (D842-15).
    ['without agreement', '1980-05-02', { loyer: 500 }, 213.85],
    ['without agreement, 61', '1964-05-02', { loyer: 500 }, 213.85],
    // 0.9 × (230.68 + 60.59 − 6.36) = 256.42; − 5 = 251.42; − 1.26.
    ['without agreement, 62', '1964-05-01', { loyer: 500 }, 250.16],
    // K = 0.95 at most: 0.95 × (300 − 45.57 × 1.4 ÷ 12) = 279.95; − 5 = 274.95; − 1.37 (D832-24).
    ['under agreement', '1980-05-02', { loyer: 300, conventionne: true }, 273.58],
  ] as const)('%s', (_, naissance, dit, attendu) => {
    expect(calcul(seul(naissance).logement('foyerLogement', dit))).toBe(attendu)
  })
})

describe('the RSA', () => {
  it('raises the aid the month after, and counts the aid before that (R822-17)', () => {
    const foyer = menageDe().adulte({ naissance: '1980-05-02', salaire: 550 }).logement('locationVide', { loyer: 300 })
    const rsa = { 'al.rsaDuMoisDernier': true }
    const avant = valeurDe(alMontantAvantNeutralisation, menage, foyer.reponses, MAI, rsa)
    expect(valeurDe(alMontant, menage, foyer.reponses, MAI, rsa)).toBe(28671)
    expect(avant).toBeLessThan(28671)
    expect(valeurDe(alMontant, menage, foyer.reponses, MAI, { 'al.rsaDuMoisDernier': false })).toBe(avant)
  })
})
