import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { demandeur, menage } from '../../menage'
import { cfCompte, forfaitAsf, prestationsFamilialesComptees } from './prestations-familiales'
import { revenuActivite } from './revenus'

const gagne = (dit: Partial<Dit>, day = '2026-07-01') =>
  evaluator(menageDe().adulte({ naissance: '1980-01-01', ...dit }).reponses, day).evaluate(revenuActivite, demandeur)

describe('income from work (CASF R262-12, CSS R844-1)', () => {
  it.each([
    ['wages', { salaire: 900 }, 900],
    ['sick pay beside wages', { salaire: 100, indemnitesJournalieres: 800 }, 900],
    ['sick pay that has just begun', { indemnitesJournalieres: { recent: 800, avant: 0 } }, 0],
    ['unemployment benefit', { chomage: 900 }, 0],
    ['nothing', {}, 0],
  ])('%s', (_, dit, expected) => expect(gagne(dit)).toMatchObject({ kind: 'known', value: euros(expected) }))
})

describe('family benefits that count (CASF R262-10-1 and R262-11)', () => {
  const parent = () => menageDe().adulte({ naissance: '1980-01-01' })
  const valeur = (rule: typeof forfaitAsf, foyer = parent()) =>
    evaluator(foyer.reponses, '2026-07-01').evaluate(rule, menage)

  it('the ASF up to 22.5 % of the BMAF for each child: 107.59 €', () =>
    expect(valeur(forfaitAsf, parent().enfant({ naissance: '2015-01-01' }))).toMatchObject({ value: euros(107.59) }))

  it('the complément familial without its increase: 41.65 % of the BMAF', () => {
    const trois = ['2012-01-01', '2014-01-01', '2016-01-01'].reduce(
      (foyer, naissance) => foyer.enfant({ naissance }),
      parent(),
    )
    expect(valeur(cfCompte, trois)).toMatchObject({ value: euros(199.15) })
  })

  it('the PreParE: 96.62 % of the BMAF, beside the allocation de base', () => {
    const enConge = menageDe().adulte({ naissance: '1980-01-01', reductionTravail: 'arret' })
    enConge.adulte({ naissance: '1980-01-01' }).enfant({ naissance: '2015-01-01' }).enfant({ naissance: '2025-01-01' })
    // Allocations familiales for two children, allocation de base, PreParE: 153,01 + 199,15 + 462,00
    expect(valeur(prestationsFamilialesComptees, enConge)).toMatchObject({ value: euros(814.16) })
  })

  it('none without children', () => expect(valeur(prestationsFamilialesComptees)).toMatchObject({ value: 0 }))

  it('one that ends with the birthday of the month is still received', () => {
    const enfantDeTroisAns = parent().adulte({ naissance: '1980-01-01' }).enfant({ naissance: '2023-07-15' })
    expect(valeur(prestationsFamilialesComptees, enfantDeTroisAns)).toMatchObject({ value: euros(199.15) })
    const unMoisDePlus = parent().adulte({ naissance: '1980-01-01' }).enfant({ naissance: '2023-06-15' })
    expect(valeur(prestationsFamilialesComptees, unMoisDePlus)).toMatchObject({ value: 0 })
  })
})
