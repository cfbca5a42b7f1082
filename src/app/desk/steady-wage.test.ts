import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../tests/builders'
import { UNKNOWN } from '../../engine/types'
import * as facts from '../../law/facts'
import { conjoint, demandeur, foyerFiscal1, foyerFiscal2, ressource } from '../../law/menage'
import { answered } from '../walk/situation'
import { steadyWage } from './steady-wage'

const TODAY = '2026-11-23'
const salaire = ressource(demandeur, 'salaire')
const seul = (dit: { salaire?: number; chomage?: number } = {}) =>
  menageDe().adulte({ naissance: '1990-01-01', ...dit })
const notice = (menage: ReturnType<typeof seul>, wage: number, adult = demandeur, of = foyerFiscal1) => {
  const { none, at } = steadyWage(menage.reponses, adult, TODAY)
  return answered(wage === 0 ? none : at(wage), facts.revenuFiscalReference, of)
}

describe('a wage held in every period', () => {
  it('is the same in the last months, the year before and the tax year', () => {
    const answers = steadyWage(seul().reponses, demandeur, TODAY).at(120_000)
    const periods = [facts.revenuRecent, facts.revenuAvant, facts.revenuAnneeFiscale]
    expect(periods.map((fact) => answered(answers, fact, salaire))).toEqual([120_000, 120_000, 120_000])
    expect(answered(answers, facts.revenuDepuis, salaire)).toBe('toujours')
    expect(answered(answers, facts.typesRessources, demandeur)).toEqual(['salaire'])
  })

  it('keeps the other incomes, and of nothing earned leaves no wage at all', () => {
    const { none, at } = steadyWage(seul({ salaire: 900, chomage: 300 }).reponses, demandeur, TODAY)
    expect(answered(at(50_000), facts.typesRessources, demandeur)).toEqual(['salaire', 'chomage'])
    expect(answered(none, facts.typesRessources, demandeur)).toEqual(['chomage'])
  })

  it('is on the tax notice with the CSG that is not deductible, less a tenth in whole euros', () => {
    // 1,000 € × (1 + 2.9 % × 98.25 % ÷ 0.78) = 1,036.53 € a month, 12,438.36 € a year, less 1,244 €.
    expect(notice(seul(), 100_000)).toBe(1_119_436)
    expect(notice(seul(), 0)).toBe(0)
  })

  it('leaves the notice as it is at the wage of the base case, and moves it by what the wage does', () => {
    const base = seul({ salaire: 1_000 }).impots(15_000, 1)
    expect(notice(base, 100_000)).toBe(1_500_000)
    expect(notice(base, 0)).toBe(1_500_000 - 1_119_436)
  })

  it('is on the notice of the partner who earns it, when there are two', () => {
    const couple = seul().adulte({ naissance: '1991-01-01' }).impots(0, 1).impots(0, 1, foyerFiscal2)
    expect(notice(couple, 100_000, conjoint, foyerFiscal2)).toBe(1_119_436)
    expect(notice(couple, 100_000, conjoint, foyerFiscal1)).toBe(0)
    expect(notice(couple.union('mariage'), 100_000, conjoint, foyerFiscal1)).toBe(1_119_436)
  })

  it('invents no notice: one that nobody has said stays unsaid, one that is not known stays so', () => {
    const said = seul().dire(facts.revenuFiscalReference, foyerFiscal1, UNKNOWN as never).reponses
    const at = (answers: typeof said) => steadyWage(answers, demandeur, TODAY).at(100_000)
    expect(at(said).get('revenuFiscalReference@foyerFiscal1')).toBe(UNKNOWN)
    const unsaid = new Map(said)
    unsaid.delete('revenuFiscalReference@foyerFiscal1')
    expect(at(unsaid).has('revenuFiscalReference@foyerFiscal1')).toBe(false)
  })

  it('does not know the notice when the wage that it holds is not known', () => {
    const base = seul({ salaire: 1_000 })
      .dire(facts.revenuRecent, salaire, UNKNOWN as never)
      .impots(11_000, 1)
    const { at } = steadyWage(base.reponses, demandeur, TODAY)
    expect(at(100_000).get('revenuFiscalReference@foyerFiscal1')).toBe(UNKNOWN)
  })
})
