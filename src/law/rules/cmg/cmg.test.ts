import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { answerKey } from '../../../engine/types'
import { faitGarder } from '../../facts'
import { enfant, menage } from '../../menage'
import { cmg } from './cmg'
import { plancherRevenu, tauxEffort } from './montant'

const NOUNOU = { mode: 'assistanteMaternelle', heures: 125, tarif: 4.91 } as const
const famille = (adultes: readonly Partial<Dit>[], enfants: readonly Partial<Dit>[]) => {
  const foyer = menageDe()
  for (const dit of adultes) foyer.adulte({ naissance: '1990-05-02', salaire: 1500, ...dit })
  for (const dit of enfants) foyer.enfant({ naissance: '2024-05-02', ...dit })
  return foyer.reponses
}
/** Amount in euros (or null), or the ids of the conditions that failed. */
const droit = (reponses: ReturnType<typeof famille>, mensuel = 3000, jour = '2026-07-01') => {
  const given = new Map([['prestationsFamiliales.baseRessources', euros(mensuel * 12)]])
  const result = evaluator(reponses, jour, { given }).evaluate(cmg, menage)
  if (result.kind !== 'known') return result.kind
  const verdict = result.value
  if (verdict.kind === 'open') return verdict.amount === null ? null : Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const COUPLE = [{}, {}]

describe('what is paid (D531-18: cost × (1 − income × rate ÷ reference cost))', () => {
  it('published by the Caf for September 2025: 125 hours at 4,85 €, 3 000 € a month, one child: 374 €', () => {
    const reponses = famille(COUPLE, [{ garde: { ...NOUNOU, tarif: 4.85 } }])
    expect(droit(reponses, 3000, '2025-10-01')).toBe(374.13)
  })

  it.each([
    // 613,75 × (1 − 3 000 × 0,000619 ÷ 4,91)
    ['at the reference cost', NOUNOU, 381.63],
    // 1 011,25 € at the ceiling of 8,09 €
    ['at the ceiling of an hour', { ...NOUNOU, tarif: 8.09 }, 628.79],
    ['over the ceiling: no more', { ...NOUNOU, tarif: 9 }, 628.79],
    // 100 × 12 × (1 − 3 000 × 0,001238 ÷ 10,50)
    ['at home', { mode: 'domicile', heures: 100, tarif: 12 }, 775.54],
    ['at home, over the ceiling of 15,18 €', { mode: 'domicile', heures: 100, tarif: 16 }, 981.06],
  ] as const)('%s', (_, garde, expected) => expect(droit(famille(COUPLE, [{ garde }]))).toBe(expected))

  it.each([
    ['the least that counts is 821 €', 0, 550.23],
    ['821 €', 821, 550.23],
    ['822 €', 822, 550.15],
    // 4,91 ÷ 0,000619 is 7 932,15 €: beyond, only the contributions are paid
    ['7 932 €', 7932, 0.01],
    ['7 933 €', 7933, null],
  ])('income: %s', (_, mensuel, expected) => {
    expect(droit(famille(COUPLE, [{ garde: NOUNOU }]), mensuel)).toBe(expected)
  })

  it('for each child with a childminder, once at home', () => {
    // two children: 0,0516 % and 0,1032 %
    expect(droit(famille(COUPLE, [{ garde: NOUNOU }, { garde: NOUNOU }]))).toBe(840.5)
    const domicile = { mode: 'domicile', heures: 100, tarif: 12 } as const
    expect(droit(famille(COUPLE, [{ garde: domicile }, { garde: domicile }]))).toBe(846.17)
  })

  it('a disabled child leads to the next lower rate: 0,0516 %', () => {
    expect(droit(famille(COUPLE, [{ garde: NOUNOU, tauxIncapacite: 'de80' }]))).toBe(420.25)
  })

  it('the least income is the RSA of a parent with one child less its housing share', () => {
    // 651,69 × 1,5 × 0,84 = 821,13
    const result = evaluator(famille([{}], []), '2026-07-01').evaluate(plancherRevenu, menage)
    expect(result).toMatchObject({ value: euros(821) })
  })

  it.each([
    [1, 0, 5],
    [1, 1, 4],
    [4, 0, 2],
    [4, 1, 1],
    [12, 0, 1],
    [12, 2, 1],
  ])('%d children, %d disabled', (enfants, handicapes, expected) => {
    expect(tauxEffort([5, 4, 3, 2, 2, 2, 2, 1], enfants, handicapes)).toBe(expected)
  })
})

describe('the child (D531-18-1), still counted in the month of the birthday (R552-3)', () => {
  it.each([
    ['six this month', COUPLE, '2020-07-01', 381.63],
    ['six last month', COUPLE, '2020-06-30', ['cmg.enfant']],
    ['a parent alone: twelve this month', [{}], '2014-07-01', 381.63],
    ['a parent alone: twelve last month', [{}], '2014-06-30', ['cmg.enfant']],
  ])('%s', (_, adultes, naissance, expected) => {
    expect(droit(famille(adultes, [{ naissance, garde: NOUNOU }]))).toEqual(expected)
  })

  it('not looked after against payment', () => expect(droit(famille(COUPLE, [{}]))).toEqual(['cmg.garde']))

  it('of twelve or more is not asked about', () => {
    const answers = new Map(famille([{}], [{ naissance: '2012-01-01' }]))
    answers.delete(answerKey(faitGarder, enfant('enfant1')))
    expect(droit(answers)).toEqual(['cmg.enfant'])
  })
})

describe('work (L531-5, D531-19), and no PreParE at the full rate (L531-9)', () => {
  const sans = { salaire: 0 }
  it.each([
    ['one of a couple works', [{}, sans], 381.63],
    ['nobody works', [sans, sans], ['cmg.activite']],
    ['unemployment benefit', [{ ...sans, chomage: 900 }, sans], 381.63],
    [
      'both study',
      [
        { ...sans, etudie: true },
        { ...sans, etudie: true },
      ],
      381.63,
    ],
    ['one studies', [{ ...sans, etudie: true }, sans], ['cmg.activite']],
    ['RSA, and looks for work', [{ ...sans, chercheEmploi: true }, sans], 381.63],
    ['stopped for the child', [{}, { ...sans, reductionTravail: 'arret' }], ['cmg.sansPrepare']],
    ['works half time for the child', [{}, { reductionTravail: 'auPlusMiTemps' }], 381.63],
  ] as [string, Partial<Dit>[], unknown][])('%s', (_, adultes, expected) => {
    const bebe = { naissance: '2026-01-02', garde: NOUNOU }
    expect(droit(famille(adultes, [bebe]))).toEqual(expected)
  })
})

describe('a micro-crèche (L531-6, D531-20 to D531-22)', () => {
  const creche = (heures: number, tarif = 8, dit: Partial<Dit> = {}) => ({
    ...dit,
    garde: { mode: 'microCreche', heures, tarif } as const,
  })
  it.each([
    // 208,53 %, 179,76 % and 151 % of 478,16 €; ceilings for one child: 24 333 € and 54 075 € a year
    ['at the first ceiling', COUPLE, 24_333, 997.11],
    ['1 € over', COUPLE, 24_334, 859.54],
    ['at the second ceiling', COUPLE, 54_075, 859.54],
    ['1 € over it', COUPLE, 54_076, 722.02],
    // alone: ceilings raised by 40 % (34 066,20 €), amounts by 30 %
    ['alone, at the first ceiling', [{}], 34_066.2, 1296.24],
    ['alone, 1 € over', [{}], 34_067.2, 1117.4],
  ])('most that is paid, %s', (_, adultes, annuel, expected) => {
    expect(droit(famille(adultes, [creche(400)]), annuel / 12)).toBe(expected)
  })

  it('no more than 85 % of the spending', () => {
    // 100 × 8 € × 85 %
    expect(droit(famille(COUPLE, [creche(100)]))).toBe(680)
  })

  it.each([
    [10, 859.54],
    [10.01, ['cmg.tarif']],
  ])('an hour at %d €', (tarif, expected) => expect(droit(famille(COUPLE, [creche(400, tarif)]))).toEqual(expected))

  it.each([
    ['three this year, in July', '2023-07-05', '2026-07-01', 859.54],
    ['three this year, in August', '2023-07-05', '2026-08-01', 859.54],
    ['three this year, in September: one half', '2023-07-05', '2026-09-01', 429.77],
    ['three last year: one half', '2022-12-31', '2026-07-01', 429.77],
  ])('%s', (_, naissance, jour, expected) => {
    expect(droit(famille(COUPLE, [creche(400, 8, { naissance })]), 3000, jour)).toBe(expected)
  })
})
