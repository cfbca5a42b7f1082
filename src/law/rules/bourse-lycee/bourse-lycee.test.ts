import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { menage } from '../../menage'
import { bourseLycee } from './bourse-lycee'

/** Euros a year, or the conditions that fail. */
function droit(famille: MenageDeTest) {
  const result = evaluator(famille.reponses, '2026-11-01').evaluate(bourseLycee, menage)
  if (result.kind === 'missing') return result.facts.map(({ fact }) => fact.id)
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const parent = () => menageDe().adulte({ naissance: '1985-05-05' })
const lyceen = (rfr: number) => parent().enfant({ naissance: '2009-03-03', etudes: 'lycee' }).impots(rfr, 1.5)

describe('bourse de lycée, one child', () => {
  it.each([
    // 11.88 × 244.3 = 2 902.28; 474.37 × 225.84 % = 1 071.32
    [2_902, 1_071],
    [2_903, 957],
    // 11.88 × 1 855 = 22 037.40; 474.37 × 106.42 % = 504.82
    [22_037, 504],
    [22_038, ['bourseLycee.ressources']],
  ])('income of %s €', (rfr, expected) => expect(droit(lyceen(rfr))).toEqual(expected))

  it('has nothing for apprentices', () => {
    const apprenti = parent().enfant({ naissance: '2009-03-03', etudes: 'apprentissage' })
    expect(droit(apprenti)).toEqual(['bourseLycee.eleve'])
  })
})
