import { describe, expect, it } from 'vitest'
import { type Dit, type MenageDeTest, menageDe } from '../../../../tests/builders'
import { valeurDe } from '../../../../tests/valeur'
import { answerKey } from '../../../engine/types'
import { typesRessources } from '../../facts'
import { demandeur, menage } from '../../menage'
import { alRessources } from './neutralisation'
import { alRessourcesEnfant } from './ressources'

const MAI = '2026-05-01'
const SANS_RSA = { 'al.rsaDuMoisDernier': false }
const seul = (dit: Partial<Dit> = {}) =>
  menageDe()
    .adulte({ naissance: '1980-05-02', ...dit })
    .logement('hlm', { loyer: 300 })
const ressources = (foyer: MenageDeTest, given: Readonly<Record<string, unknown>> = SANS_RSA) =>
  valeurDe(alRessources, menage, foyer.reponses, MAI, given) / 100

describe('resources of the rolling twelve months (R822-3, R822-4)', () => {
  it('are the taxable pay less 10 %, rounded up to 100 €', () => {
    // 1,000 € net is 1,036.53 € taxable; a year 12,438.36 €; less 1,244 €: 11,194.36 €.
    expect(ressources(seul({ salaire: 1000 }))).toBe(11_200)
  })

  it('deduct at least 509 € from small pay, and never more than it', () => {
    // 100 € net is 103.65 € taxable; a year 1,243.80 €; less 509 €: 734.80 €. 30 € net: 373.20 €.
    expect(ressources(seul({ salaire: 100 }))).toBe(800)
    expect(ressources(seul({ salaire: 30 }))).toBe(0)
  })

  it('leave out the last month: from the thirteenth to the second before', () => {
    // May 2026: April 2025 to March 2026, of which February and March are among the last three months.
    const foyer = seul({ salaire: { recent: 1000, avant: 0, anneeFiscale: 0 } })
    // 2 × 1,036.53 € = 2,073.06 €, less 509 €: 1,564.06 €.
    expect(ressources(foyer)).toBe(1_600)
  })

  it('take disability pensions of the year before last and alimony of last year, less 10 %', () => {
    const pension = seul({ pensionInvalidite: { recent: 500, avant: 500, anneeFiscale: 800 } })
    expect(ressources(pension)).toBe(8_700)
    const alimentaire = seul({ pensionAlimentaireRecue: { recent: 200, avant: 100, anneeFiscale: 500 } })
    // 12 × 100 € of 2025, less 454 € at least: 746 €.
    expect(ressources(alimentaire)).toBe(800)
  })
})

describe('deductions', () => {
  it('30 % for a pensioner who stopped working (R822-13)', () => {
    const dit = { salaire: { recent: 1000, arrete: true }, retraite: 1 } as const
    expect(ressources(seul(dit))).toBe(7_900)
    expect(ressources(seul({ ...dit, salaire: { recent: 1000 } }))).toBe(11_200)
  })

  it('95 € when both earn twelve times the BMAF after expenses, 5,737.92 € (R822-7)', () => {
    const deux = (salaire: number) => seul({ salaire }).adulte({ naissance: '1981-05-02', salaire })
    // 513 €: 5,742.88 € each, 11,485.76 € less 95 €. 512 €: 5,731.40 € each, 11,462.80 €.
    expect(ressources(deux(513))).toBe(11_400)
    expect(ressources(deux(512))).toBe(11_500)
  })

  it('earnings are left out when the RSA was paid last month, pensions are not (R822-17)', () => {
    const foyer = seul({ salaire: 400, pensionAlimentaireRecue: 100 })
    expect(ressources(foyer, { 'al.rsaDuMoisDernier': true })).toBe(800)
    // 400 € net: 414.61 € taxable; a year 4,975.32 € less 509 €: 4,466.32 €, and 746 €.
    expect(ressources(foyer)).toBe(5_300)
  })
})

describe('savings (R822-22)', () => {
  it.each([
    ['30,000 €', 30_000, 'hlm', 0],
    ['1 € more: 3 % of all', 30_001, 'hlm', 1_000],
    ['in a hostel', 50_000, 'foyerLogement', 0],
  ] as const)('%s', (_, montant, statut, attendu) => {
    expect(ressources(seul().logement(statut, { loyer: 300 }).epargne(montant))).toBe(attendu)
  })

  it('do not count where the AEEH is paid', () => {
    const foyer = seul().epargne(40_000).enfant({ naissance: '2018-01-05', tauxIncapacite: 'de80' })
    expect(ressources(foyer)).toBe(0)
    expect(ressources(seul().epargne(40_000).enfant({ naissance: '2018-01-05' }))).toBe(1_200)
  })
})

describe('students (R822-20)', () => {
  it.each([
    ['under 28', '1998-05-02', 'hlm', 8_600],
    ['28', '1998-05-01', 'hlm', 0],
    ['in a hostel', '2004-05-01', 'foyerLogement', 6_600],
  ] as const)('%s', (_, naissance, statut, attendu) => {
    const foyer = menageDe().adulte({ naissance, etudie: true, etudes: 'superieur' })
    expect(ressources(foyer.logement(statut, { loyer: 300 }))).toBe(attendu)
  })

  it('are not asked what they earn', () => {
    const reponses = new Map(
      menageDe().adulte({ naissance: '2004-05-01', etudie: true }).logement('hlm', { loyer: 300 }).reponses,
    )
    reponses.delete(answerKey(typesRessources, demandeur))
    expect(valeurDe(alRessources, menage, reponses, MAI, SANS_RSA)).toBe(860_000)
  })
})

describe('what children earn (R822-6)', () => {
  it('counts above 1.25 times the minimum vieillesse of 2024, 15,180.34 €', () => {
    // 1,400 € net: 1,451.14 € taxable; a year 17,413.68 € less 1,741 €: 15,672.68 €.
    const foyer = seul().enfant({ naissance: '2008-06-05', salaire: 1400 })
    expect(ressources(foyer)).toBe(500)
    expect(ressources(seul().enfant({ naissance: '2008-06-05', salaire: 1300 }))).toBe(0)
  })

  it('is not asked under 16', () => {
    const { reponses } = seul().enfant({ naissance: '2010-05-02' })
    const enfant = { id: 'enfant1', role: 'enfant' } as const
    const sans = new Map(reponses)
    sans.delete(answerKey(typesRessources, enfant))
    expect(valeurDe(alRessourcesEnfant, enfant, sans, MAI)).toBe(0)
  })
})
