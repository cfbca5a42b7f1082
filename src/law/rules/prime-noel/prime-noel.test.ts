import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { menage } from '../../menage'
import { primeNoel } from './prime-noel'

const droit = ({ reponses }: MenageDeTest) => {
  const result = evaluator(reponses, '2026-11-26').evaluate(primeNoel, menage)
  if (result.kind === 'missing') return result.facts.map((ref) => ref.fact.id)
  const verdict = result.value
  return verdict.kind === 'open' ? Number(verdict.amount) / 100 : verdict.kind
}
const parent = { naissance: '1990-01-01' }
const foyer = (adultes: number, enfants: number) => {
  const famille = menageDe()
  for (let i = 0; i < adultes; i += 1) famille.adulte(parent)
  for (let i = 0; i < enfants; i += 1) famille.enfant({ naissance: '2015-01-01' })
  return famille
}

describe('beside the RSA, as published for 2025', () => {
  it.each([
    [1, 0, 152.45],
    [1, 1, 228.68],
    [1, 2, 274.41],
    [1, 3, 335.39],
    [1, 4, 396.37],
    [2, 0, 228.68],
    [2, 1, 274.41],
    [2, 2, 320.15],
    [2, 3, 381.13],
    [2, 4, 442.11],
  ])('%d adults and %d children', (adultes, enfants, expected) => expect(droit(foyer(adultes, enfants))).toBe(expected))
})

describe('who has it', () => {
  const chomeur = { chercheEmploi: true, cinqAnsDeTravail: true, naissance: '1980-01-01' }
  it('beside the ASS alone, one amount', () => {
    expect(droit(menageDe().nationalite('titreRecent').adulte(chomeur).enfant({ naissance: '2015-01-01' }))).toBe(
      152.45,
    )
  })
  it('neither the RSA nor the ASS', () =>
    expect(droit(menageDe().adulte({ ...parent, salaire: 1500 }))).toBe('refused'))
  it('nor an AAH', () => {
    expect(droit(menageDe().adulte({ ...parent, tauxIncapacite: 'de80' }))).toBe('refused')
  })
})
