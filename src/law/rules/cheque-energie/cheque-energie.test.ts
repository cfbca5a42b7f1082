import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { answerKey } from '../../../engine/types'
import { LOGEMENTS, logement } from '../../facts'
import { foyerFiscal2, menage } from '../../menage'
import { chequeEnergie } from './cheque-energie'
import { chequeEnergieUnitesConsommation } from './unites'

const MAI = '2026-05-01'
const seul = () => menageDe().adulte({ naissance: '1980-05-02' }).logement('hlm', { loyer: 300 })
const couple = () => seul().adulte({ naissance: '1981-05-02' }).union('mariage')
const enfant = { naissance: '2018-01-05' }
const cheque = (foyer: ReturnType<typeof seul>) => lu(valeurDe(chequeEnergie, menage, foyer.reponses, MAI))

describe('consumption units (R124-1)', () => {
  it.each([
    ['alone', seul(), 1],
    ['couple', couple(), 1.5],
    ['one parent, one child', seul().enfant(enfant), 1.5],
    ['couple, two children', couple().enfant(enfant).enfant(enfant), 2.1],
    ['a child in turn with each parent: half of 0.5', seul().enfant({ ...enfant, residenceAlternee: true }), 1.25],
    [
      'the child who is always there comes first: 0.5 and half of 0.3',
      seul()
        .enfant({ ...enfant, residenceAlternee: true })
        .enfant(enfant),
      1.65,
    ],
  ])('%s', (_, foyer, attendu) => {
    expect(valeurDe(chequeEnergieUnitesConsommation, menage, foyer.reponses, MAI)).toBe(attendu)
  })
})

describe('scale of the arrêté of 3 March 2023', () => {
  it.each([
    [5_699, 194],
    [5_700, 146],
    [6_799, 146],
    [6_800, 98],
    [7_849, 98],
    [7_850, 48],
    [10_999, 48],
    [11_000, ['chequeEnergie.revenu']],
  ])('one unit, %s €', (rfr, attendu) => {
    expect(cheque(seul().impots(rfr, 1))).toEqual(attendu)
  })

  it.each([
    ['between one and two units', couple(), 240],
    ['two units: one parent, a child, two more for 0.3', seul().enfant(enfant).enfant(enfant).enfant(enfant), 277],
  ])('%s', (_, foyer, attendu) => {
    expect(cheque(foyer.impots(1_000, 2))).toBe(attendu)
  })

  it('joins the two tax notices of partners who are neither married nor PACS', () => {
    const deux = (union: 'concubinage' | 'mariage') =>
      couple().union(union).impots(9_000, 1).impots(9_000, 1, foyerFiscal2)
    // 18,000 € for 1.5 units is 12,000 €; 9,000 € is 6,000 €.
    expect(cheque(deux('concubinage'))).toEqual(['chequeEnergie.revenu'])
    expect(cheque(deux('mariage'))).toBe(176)
  })
})

describe('the home decides first (L124-1)', () => {
  it.each(LOGEMENTS)('%s', (statut) => {
    const paye = ['locationVide', 'locationMeublee', 'hlm', 'proprietaire', 'accession'].includes(statut)
    expect(cheque(seul().logement(statut, { loyer: 300 }))).toEqual(paye ? 194 : ['chequeEnergie.logement'])
  })

  it('somebody lodged is asked nothing else', () => {
    const reponses = new Map([[answerKey(logement, menage), 'heberge']])
    expect(lu(valeurDe(chequeEnergie, menage, reponses, MAI))).toEqual(['chequeEnergie.logement'])
  })
})
