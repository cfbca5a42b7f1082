import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../tests/builders'
import { nothingElse } from '../../../tests/nothing-else'
import { wageCurve } from '../../../tests/wage-curve'
import { euros } from '../../engine/money'
import { type Answers, UNKNOWN } from '../../engine/types'
import { BENEFITS } from '../../law/benefits'
import { loyer, revenuRecent, SITUATIONS } from '../../law/facts'
import { conjoint, demandeur, menage, type Personne, ressource } from '../../law/menage'
import { findings } from '../walk/findings'
import { totals } from '../walk/totals'
import { steadyWage } from './steady-wage'
import { keptOf100, taperOf } from './taper'
import type { WageCurve } from './wage-curve'

const TODAY = '2026-11-23'
const NOBODY = new Map()

/** Alone, lodged for nothing: RSA and prime d'activité only. */
const seul = () => menageDe().adulte({ naissance: '1990-01-01' })
const mere = () =>
  menageDe()
    .adulte({ naissance: '1990-01-01', salaire: 900 })
    .enfant({ naissance: '2017-03-03' })
    .enfant({ naissance: '2014-03-03', etudes: 'college' })
    .logement('locationVide', { loyer: 450, charges: 50 })
    .impots(9_000, 2)
const couple = () =>
  menageDe()
    .adulte({ naissance: '1985-01-01' })
    .adulte({ naissance: '1986-01-01', salaire: 600, chomage: 200 })
    .union('pacs')
    .enfant({ naissance: '2024-03-03', etudes: 'aucune' })
    .logement('hlm', { loyer: 400, charges: 50, conventionne: true })
    .impots(7_000, 2.5)

const curveOf = (answers: Answers, adult: Personne = demandeur) => wageCurve(BENEFITS, answers, adult, TODAY)
const point = (wage: number) => wage / 10
const paid = ({ layers }: WageCurve, id: string, wage: number) =>
  layers.find(({ benefit }) => benefit.id === id)?.amounts[point(wage)]?.least
const marksOf = ({ marks, wages }: WageCurve, id: string) =>
  marks
    .filter(({ benefit }) => benefit.id === id)
    .map(({ index, kind, conditions }) => [
      (wages[index] ?? 0) / 100,
      kind,
      conditions.map((condition) => condition.id),
    ])

describe('the curve of somebody alone, by hand', () => {
  const curve = curveOf(nothingElse(seul()))

  it('has 251 points, every 10 € up to 2,500 €', () => {
    expect(curve.wages).toHaveLength(251)
    expect([curve.wages[1], curve.wages.at(-1)]).toEqual([euros(10), euros(2_500)])
  })

  it('takes from the RSA what is earned, and adds 59.85 % of it as prime d’activité', () => {
    // 651.69 € less 12 % for the home: 573.49 €.
    expect([0, 250, 500].map((wage) => paid(curve, 'rsa', wage))).toEqual([57_349, 32_349, 7_349])
    expect([0, 250, 500].map((wage) => paid(curve, 'ppa', wage))).toEqual([0, 14_963, 29_925])
    expect(curve.totals[point(500)]).toEqual({ least: 87_274, most: 87_274 })
  })

  it('marks where each opens and ends, with the condition and its figures', () => {
    expect(marksOf(curve, 'ppa')[0]).toEqual([30, 'opens', ['ppa.montantMinimum']])
    expect(marksOf(curve, 'rsa')).toEqual([[570, 'ends', ['rsa.montantMinimum']]])
    const end = curve.marks.find(({ benefit }) => benefit.id === 'rsa')
    // 573.49 € − 570 € = 3.49 €, under the 6 € that are paid at least.
    expect(end?.conditions[0]?.comparison).toMatchObject({ actual: 349, limit: 600, op: '>=' })
  })

  it('marks where a free health cover becomes a paid one', () => {
    expect(marksOf(curve, 'css')[0]?.slice(1)).toEqual(['changes', ['css.ressourcesGratuite']])
  })

  it('says what stays of 100 € earned, and which right takes the rest', () => {
    const taper = taperOf(curve, point(100), point(500))
    expect(taper).toMatchObject({ earned: 40_000, kept: 23_940 })
    expect(taper.by.map(({ benefit, change }) => [benefit.id, change])).toEqual([
      ['rsa', -40_000],
      ['ppa', 23_940],
    ])
    expect(keptOf100(taper)).toBe(60)
    expect(keptOf100(taperOf(curve, 20, 20))).toBeNull()
  })
})

describe('every curve', () => {
  const unknownRent = mere().dire(loyer, menage, UNKNOWN as never)
  const cases = [
    ['alone', seul(), demandeur],
    ['a mother of two', mere(), demandeur],
    ['the rent of a mother of two is not known', unknownRent, demandeur],
    ['a couple, the one without a wage', couple(), demandeur],
    ['a couple, the one who works', couple(), conjoint],
  ] as const

  it.each(cases)('%s: begins with the findings of the household without a wage', (_, famille, adult) => {
    const answers = nothingElse(famille)
    const { none } = steadyWage(answers, adult, TODAY)
    const { totals: found, others } = curveOf(answers, adult)
    const rights = totals(findings(BENEFITS, none, TODAY), NOBODY).month
    expect(Math.floor(((found[0]?.least ?? 0) - others.least) / 100)).toBe(rights)
  })

  it.each(cases)('%s: is at each point what a new computation finds', (_, famille, adult) => {
    const answers = nothingElse(famille)
    const curve = curveOf(answers, adult)
    const { at } = steadyWage(answers, adult, TODAY)
    for (let wage = 10; wage <= 2_500; wage += 310) {
      for (const { benefit, amount } of findings(BENEFITS, new Map(at(euros(wage))), TODAY)) {
        const layer = curve.layers.find((one) => one.benefit === benefit)
        const { least, most } = amount ?? { least: 0, most: 0 }
        expect(layer?.amounts[point(wage)] ?? { least: 0, most: 0 }, `${benefit.id} at ${wage}`).toMatchObject({
          least,
          most,
        })
      }
    }
  })

  it('goes through the base case, where its wage is held', () => {
    const answers = nothingElse(mere())
    const curve = curveOf(answers)
    for (const { benefit, amount } of findings(BENEFITS, answers, TODAY)) {
      expect(paid(curve, benefit.id, 900) ?? 0, benefit.id).toBe(amount?.least ?? 0)
    }
  })

  it('has the other incomes of the household in its totals, at each point', () => {
    const curve = curveOf(nothingElse(couple()))
    expect(curve.others).toMatchObject({ least: 80_000, most: 80_000, missing: [] })
    const rights = curve.layers.filter(({ per }) => per === 'month').map(({ amounts }) => amounts[250]?.least ?? 0)
    expect(curve.totals[250]?.least).toBe(250_000 + 80_000 + rights.reduce((sum, right) => sum + right, 0))
  })

  it('leaves the base case as it was', () => {
    const answers = nothingElse(mere())
    const before = [...answers]
    curveOf(answers)
    expect([...answers]).toEqual(before)
  })

  it('names the rights that it leaves undecided, with the facts that they wait for', () => {
    const base = couple().reponses
    const income = ressource(conjoint, 'salaire')
    const without = new Map([...base].filter(([key]) => key !== `${revenuRecent.id}@${income.id}`))
    const { undecided, others } = curveOf(without)
    expect(undecided.find(({ benefit }) => benefit.id === 'ppa')?.missing).toEqual([
      { fact: revenuRecent, subject: income },
    ])
    expect(others.missing).toHaveLength(1)
    expect(others.least).toBe(20_000)
    const asked = new Set(undecided.flatMap(({ missing }) => missing.map(({ fact }) => fact.id)))
    expect(SITUATIONS.some(({ id }) => asked.has(id))).toBe(true)
  })
})
