import { describe, expect, it } from 'vitest'
import { answersOf, english, french } from '../../../tests/walk'
import type { Fact } from '../../engine/types'
import { dateNaissance, foyer } from '../../law/facts'
import { conjoint, demandeur, enfant, foyerFiscal1, foyerFiscal2, menage, ressource } from '../../law/menage'
import { inOrder, needsName, personOf, subjectName } from './people'

const answers = answersOf(
  [foyer, menage, { conjoint: 'concubinage', enfants: ['enfant1', 'enfant3'] }],
  [dateNaissance, enfant('enfant3'), '2015-03-12'],
)

describe('names', () => {
  it.each([
    [demandeur, 'Vous'],
    [conjoint, 'Votre conjoint ou conjointe'],
    [enfant('enfant1'), 'Enfant 1'],
    [enfant('enfant3'), 'Enfant 2, 12 mars 2015'],
    [ressource(demandeur, 'salaire'), 'Votre salaire'],
    [ressource(conjoint, 'retraite'), 'Retraite de votre conjoint ou conjointe'],
    [ressource(enfant('enfant3'), 'salaire'), 'Salaire\u00a0: Enfant 2'],
    [foyerFiscal1, 'Votre avis d’impôt à vous'],
    [foyerFiscal2, 'L’avis d’impôt de votre conjoint ou conjointe'],
  ])('%o', (subject, name) => {
    expect(subjectName(french, answers, subject)).toBe(name)
  })

  it('are said in the language of the visitor', () => {
    expect(subjectName(english, answers, enfant('enfant3'))).toBe('Child 2, 12 March 2015')
  })

  it('come in the order of the household', () => {
    const mixed = [enfant('enfant3'), ressource(conjoint, 'retraite'), enfant('enfant1'), demandeur]
    const asks = mixed.map((subject) => ({ fact: dateNaissance as unknown as Fact, subject }))
    const ids = inOrder(asks).map(({ subject }) => subject.id)
    expect(ids).toEqual(['demandeur', 'conjoint/retraite', 'enfant1', 'enfant3'])
  })

  it('are needed for everybody but the visitor', () => {
    expect([menage, demandeur, conjoint, enfant('enfant1'), ressource(demandeur, 'salaire')].map(needsName)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('tells who an income belongs to', () => {
    expect([personOf(ressource(conjoint, 'retraite')), personOf(menage)]).toEqual([conjoint, null])
  })
})
