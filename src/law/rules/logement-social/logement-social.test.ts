import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { valeurDe } from '../../../../tests/valeur'
import { euros } from '../../../engine/money'
import { answerKey } from '../../../engine/types'
import { handicapReconnu } from '../../facts'
import { demandeur, foyerFiscal2, menage } from '../../menage'
import { logementSocialCategorie } from './categorie'
import { logementSocial } from './logement-social'

const MAI = '2026-05-01'
const seul = () => menageDe().adulte({ naissance: '1980-05-02' })
const couple = () => seul().adulte({ naissance: '1981-05-02' }).union('mariage')
const enfant = { naissance: '2018-01-05' }
/** Income that has not fallen since the notice. */
const STABLE = { 'logementSocial.revenuRecent': euros(100_000) }
const verdict = (foyer: ReturnType<typeof seul>, given: Readonly<Record<string, unknown>> = STABLE) =>
  valeurDe(logementSocial, menage, foyer.reponses, MAI, given)

describe('limit of 2026 by category (arrêté of 29 July 1987, annex I)', () => {
  it.each([
    ['one person', seul(), 23_403],
    ['two people', couple(), 31_254],
    ['a parent and a child', seul().enfant(enfant), 37_584],
    ['a couple and a child', couple().enfant(enfant), 37_584],
    ['a parent and two children', seul().enfant(enfant).enfant(enfant), 45_374],
    ['a couple and three children', couple().enfant(enfant).enfant(enfant).enfant(enfant), 53_376],
    ['a parent and four children', seul().enfant(enfant).enfant(enfant).enfant(enfant).enfant(enfant), 60_156],
    [
      'seven people: one more than the sixth category',
      couple().enfant(enfant).enfant(enfant).enfant(enfant).enfant(enfant).enfant(enfant),
      66_866,
    ],
  ])('%s', (_, foyer, plafond) => {
    expect(verdict(foyer.impots(plafond, 1)).kind).toBe('open')
    expect(verdict(foyer.impots(plafond + 1, 1)).kind).toBe('refused')
  })

  it('joins the two tax notices of partners who are neither married nor PACS', () => {
    const deux = (union: 'concubinage' | 'mariage') =>
      verdict(couple().union(union).impots(20_000, 1).impots(11_255, 1, foyerFiscal2)).kind
    expect(deux('concubinage')).toBe('refused')
    expect(deux('mariage')).toBe('open')
  })
})

describe('young couple: ages that add up to 55 at most', () => {
  const ensemble = (naissance: string) => menageDe().adulte({ naissance: '1998-05-01' }).adulte({ naissance })
  it.each([
    ['28 and 27', ensemble('1999-05-01'), 3],
    ['28 and 28', ensemble('1998-04-30'), 2],
    ['28 and 27, with a child', ensemble('1999-05-01').enfant(enfant), 3],
  ])('%s', (_, foyer, categorie) => {
    expect(valeurDe(logementSocialCategorie, menage, foyer.reponses, MAI)).toBe(categorie)
  })
})

describe('disability: one category higher', () => {
  const avec = (tauxIncapacite: 'de50a79' | 'de80', rfr: number) =>
    verdict(menageDe().adulte({ naissance: '1980-05-02', tauxIncapacite }).impots(rfr, 1)).kind

  it('of 80 %, up to the limit of two people', () => {
    expect(avec('de80', 31_254)).toBe('open')
    expect(avec('de80', 31_255)).toBe('refused')
    expect(avec('de50a79', 31_254)).toBe('refused')
  })

  it('does not come on top of the category of a parent alone', () => {
    const parent = menageDe().adulte({ naissance: '1980-05-02', tauxIncapacite: 'de80' }).enfant(enfant)
    expect(verdict(parent.impots(37_585, 1)).kind).toBe('refused')
  })

  it.each([20_000, 40_000])('is not asked where it changes nothing: %s €', (rfr) => {
    const reponses = new Map(seul().impots(rfr, 1).reponses)
    reponses.delete(answerKey(handicapReconnu, demandeur))
    expect(valeurDe(logementSocial, menage, reponses, MAI, STABLE).kind).toBe(rfr === 20_000 ? 'open' : 'refused')
  })
})

describe('income that has fallen by a tenth since the notice (art. 4)', () => {
  // 1,000 € net is 1,036.53 € taxable; a year 12,438.36 €, less 1,244 €: 11,194.36 €.
  const depuisUnAn = { salaire: { recent: 1000, avant: 1000, anneeFiscale: 3000 } }
  const avec = (dit: Partial<Dit>, rfr: number) =>
    verdict(
      menageDe()
        .adulte({ naissance: '1980-05-02', ...dit })
        .impots(rfr, 1),
      {},
    ).kind

  it('counts instead of the notice', () => {
    expect(avec(depuisUnAn, 33_000)).toBe('open')
    expect(avec({ salaire: 3000 }, 33_000)).toBe('refused')
  })

  it.each([
    [26_003, 'open'],
    [26_002, 'refused'],
  ])('counts from a tenth on: 23,402.70 € for a notice of 26,003 €, %s € (%s)', (rfr, attendu) => {
    const recent = { 'logementSocial.revenuRecent': euros(23_402.7) }
    expect(verdict(seul().impots(rfr, 1), recent).kind).toBe(attendu)
  })

  it('may be that of the last twelve months alone', () => {
    expect(avec({ salaire: { recent: 500, avant: 2400, anneeFiscale: 3000, arrete: true } }, 33_000)).toBe('open')
  })
})

it.each([
  ['hlm', 'mutation'],
  ['proprietaire', 'proprietaire'],
  ['accession', 'proprietaire'],
] as const)('tells what is different for somebody in %s', (statut, detail) => {
  expect(verdict(seul().logement(statut))).toMatchObject({ kind: 'open', amount: null, details: { [detail]: true } })
})
