import { describe, expect, it } from 'vitest'
import { answersOf } from '../../../tests/walk'
import { UNKNOWN } from '../../engine/types'
import { foyer, loyer, typesRessources } from '../../law/facts'
import { conjoint, demandeur, enfant, menage } from '../../law/menage'
import { answered, people, pruned, subjects } from './situation'

const family = answersOf(
  [foyer, menage, { conjoint: 'concubinage', enfants: ['enfant1', 'enfant3'] }],
  [typesRessources, conjoint, ['retraite']],
)

describe('situation', () => {
  it('is the visitor alone at first', () => {
    expect(people(new Map())).toEqual([demandeur])
  })

  it('names everybody in order', () => {
    expect(people(family)).toEqual([demandeur, conjoint, enfant('enfant1'), enfant('enfant3')])
  })

  it('has two tax notices for unmarried partners only', () => {
    const ids = subjects(family).map(({ id }) => id)
    expect(ids).toEqual([
      'menage',
      'demandeur',
      'conjoint',
      'conjoint/retraite',
      'enfant1',
      'enfant3',
      'foyerFiscal1',
      'foyerFiscal2',
    ])
    const married = answersOf([foyer, menage, { conjoint: 'mariage', enfants: [] }])
    expect(subjects(married).map(({ id }) => id)).not.toContain('foyerFiscal2')
  })

  it('keeps answers that all have their subject', () => {
    expect(pruned(family)).toBe(family)
  })

  it('does not take "je ne sais pas" for a value', () => {
    expect(answered(answersOf([loyer, menage, UNKNOWN]), loyer, menage)).toBeUndefined()
  })
})
