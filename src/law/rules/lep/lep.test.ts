import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { answerKey } from '../../../engine/types'
import { nombreDeParts } from '../../facts'
import { foyerFiscal1, foyerFiscal2, menage } from '../../menage'
import { lep } from './lep'

const droit = ({ reponses }: Pick<MenageDeTest, 'reponses'>, jour = '2026-11-26') => {
  const result = evaluator(reponses, jour).evaluate(lep, menage)
  if (result.kind === 'missing') return result.facts.map((ref) => ref.fact.id)
  return result.value.kind
}
const seul = () => menageDe().adulte({ naissance: '1980-01-01' })

describe('livret d’épargne populaire (CMF L221-15 and R221-33)', () => {
  // 12,793 × 1.8 is 23,027.40 €, rounded up; each half share adds 3,416 × 1.8.
  it.each([
    ['one share, at the limit', 23_028, 1, 'open'],
    ['one share, a euro above', 23_029, 1, 'refused'],
    ['a quarter of a share more', 26_102, 1.25, 'open'],
    ['a quarter of a share more, a euro above', 26_103, 1.25, 'refused'],
    ['two shares, at the limit', 35_325, 2, 'open'],
    ['two shares, a euro above', 35_326, 2, 'refused'],
  ] as const)('%s', (_, revenu, parts, expected) => expect(droit(seul().impots(revenu, parts))).toBe(expected))

  it('as published for 2025: 22,823 € for one share, 35,012 € for two', () => {
    expect(droit(seul().impots(22_823, 1), '2025-11-01')).toBe('open')
    expect(droit(seul().impots(22_824, 1), '2025-11-01')).toBe('refused')
    expect(droit(seul().impots(35_012, 2), '2025-11-01')).toBe('open')
    expect(droit(seul().impots(35_013, 2), '2025-11-01')).toBe('refused')
  })

  it('one of two unmarried partners is enough', () => {
    const couple = seul().adulte({ naissance: '1981-01-01' }).impots(50_000, 1)
    expect(droit(couple.impots(20_000, 1, foyerFiscal2))).toBe('open')
    expect(droit(couple.impots(40_000, 1, foyerFiscal2))).toBe('refused')
  })

  it('shares are asked only of an income above the limit of one', () => {
    const sansParts = (revenu: number) => {
      const dit = new Map(seul().impots(revenu, 1).reponses)
      dit.delete(answerKey(nombreDeParts, foyerFiscal1))
      return droit({ reponses: dit })
    }
    expect(sansParts(23_028)).toBe('open')
    expect(sansParts(23_029)).toEqual(['nombreDeParts'])
  })
})
