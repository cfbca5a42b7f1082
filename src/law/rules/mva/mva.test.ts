import { describe, expect, it } from 'vitest'
import { type Dit, type MenageDeTest, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { euros } from '../../../engine/money'
import { menage } from '../../menage'
import { mva } from './mva'

const droit = ({ reponses }: MenageDeTest, aah?: number) => {
  const given = new Map(aah === undefined ? [] : [['aah.personne', euros(aah)]])
  const result = evaluator(reponses, '2026-07-01', { given }).evaluate(mva, menage)
  if (result.kind === 'missing') return result.facts.map((ref) => ref.fact.id)
  const verdict = result.value
  if (verdict.kind === 'open') return Number(verdict.amount) / 100
  return verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
}
const locataire = (dit: Partial<Dit> = {}) =>
  menageDe()
    .logement('hlm', { loyer: 300 })
    .adulte({ naissance: '1980-03-02', tauxIncapacite: 'de80', ...dit })

describe('majoration pour la vie autonome (L821-1-2)', () => {
  it.each([
    ['the AAH in full', locataire(), 104.77],
    ['under 80 %', locataire({ tauxIncapacite: 'de50a79', restrictionAccesEmploi: true }), ['mva.taux']],
    ['lodged by somebody', locataire().logement('heberge'), ['mva.logement']],
    ['in a hostel', locataire().logement('foyerLogement', { loyer: 300 }), ['mva.logement']],
    ['no housing aid for an owner', locataire().logement('proprietaire'), ['mva.logement']],
    ['wages', locataire({ salaire: 100 }), ['mva.sansTravail']],
    ['the AAH completes a pension', locataire({ pensionInvalidite: 500 }), 104.77],
    ['a pension above it, and no ASI', locataire({ pensionInvalidite: 1300 }), ['mva.allocation']],
    ['a high rent, from which the AAH spares', locataire().logement('locationVide', { loyer: 3000 }), 104.77],
  ])('%s', (_, dit, expected) => expect(droit(dit)).toEqual(expected))

  it.each([
    ['the full amount', 1041.59, 104.77],
    ['a cent less, without a pension', 1041.58, ['mva.allocation']],
  ])('%s', (_, aah, expected) => expect(droit(locataire(), aah)).toEqual(expected))

  it('each of two people has one', () => {
    expect(droit(locataire().adulte({ naissance: '1981-01-01', tauxIncapacite: 'de80' }))).toBe(209.54)
  })
})
