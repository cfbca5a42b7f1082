import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import type { Answers } from '../../../engine/types'
import { demandeur, menage } from '../../menage'
import { ass } from './ass'
import { assRessources } from './ressources'

const droit = (reponses: Answers, annuelles?: number) => {
  const given = new Map(annuelles === undefined ? [] : [['ass.ressources', euros(annuelles)]])
  const result = evaluator(reponses, '2026-07-01', { given }).evaluate(ass, menage)
  if (result.kind === 'missing') return result.kind
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const chomeur = (dit: Partial<Dit> = {}) =>
  menageDe().adulte({ naissance: '1980-03-02', chercheEmploi: true, cinqAnsDeTravail: true, ...dit })

describe('who may claim (L5423-1, R5423-1)', () => {
  it.each([
    ['unemployed, benefit over, five years of work', {}, 584.4],
    ['not unemployed', { chercheEmploi: false }, ['ass.chomage']],
    ['still paid by the insurance', { chomage: 800 }, ['ass.finDeDroits']],
    ['the insurance has just stopped', { chomage: { recent: 800, arrete: true } }, 584.4],
    ['less than five years of work', { cinqAnsDeTravail: false }, ['ass.cinqAns']],
    ['a day short of 67', { naissance: '1959-07-02' }, 584.4],
    ['67', { naissance: '1959-07-01' }, ['ass.age']],
    ['an AAH (R5425-1)', { tauxIncapacite: 'de80' }, ['ass.sansAah']],
  ] as const)('%s', (_, dit, expected) => expect(droit(chomeur(dit).reponses)).toEqual(expected))
})

describe('what resources leave (R5423-1: 70 days alone, 1 363,60 €; 110 for a couple, 2 142,80 €)', () => {
  it.each([
    ['full up to 779.20 € a month', 12 * 779.2, 584.4],
    ['a euro more takes a euro', 12 * 780.2, 583.4],
    ['one day is still paid', 12 * 1344.12, 19.48],
    ['less than one day is not', 12 * 1344.13, ['ass.ressources']],
  ])('%s', (_, annuelles, expected) => expect(droit(chomeur().reponses, annuelles)).toEqual(expected))

  it('a couple has the limit of a couple', () => {
    expect(droit(chomeur().adulte({ naissance: '1980-01-01' }).reponses, 12 * 2042.8)).toBe(100)
  })
})

describe('resources of the twelve months before (R5423-2 to R5423-5)', () => {
  const annuelles = (reponses: Answers) => {
    const result = evaluator(reponses, '2026-07-01').evaluate(assRessources, demandeur)
    return result.kind === 'known' ? result.value / 100 : result.kind
  }
  it.each([
    ['pensions as paid', { pensionInvalidite: 500 }, 6000],
    ['wages that have stopped, replaced by nothing: left out', { salaire: { recent: 1000, arrete: true } }, 0],
    ['what the insurance paid the claimant: left out', { chomage: { recent: 900, arrete: true } }, 0],
  ])('%s', (_, dit, expected) => expect(annuelles(chomeur(dit).reponses)).toBe(expected))

  it('unemployment benefit of the partner counts', () => {
    const couple = chomeur().adulte({ naissance: '1980-01-01', chomage: 900 })
    expect(annuelles(couple.reponses)).toBe(10_800)
  })

  it('wages of the partner that an allowance replaces count for 70 %', () => {
    const dit = { naissance: '1980-01-01', chomage: { recent: 100, avant: 0 } }
    const sans = annuelles(chomeur().adulte(dit).reponses)
    const salaire = { recent: 1000, arrete: true }
    const avec = annuelles(chomeur().adulte({ ...dit, salaire }).reponses)
    expect(Number(avec) - Number(sans)).toBeCloseTo(0.7 * 12 * 1000 * (1 + (0.029 * 0.9825) / 0.78), 0)
  })
})
