import { describe, expect, it } from 'vitest'
import { answersOf, french, TODAY } from '../../../tests/walk'
import { UNKNOWN } from '../../engine/types'
import { dateNaissance, foyer, loyer, revenuDepuis, revenuRecent, typesRessources } from '../../law/facts'
import { demandeur, enfant, menage, ressource } from '../../law/menage'
import { answerGroups } from './answers-list'

const wage = ressource(demandeur, 'salaire')
const answers = answersOf(
  [revenuRecent, wage, 120_050],
  [revenuDepuis, wage, 'toujours'],
  [typesRessources, demandeur, ['salaire']],
  [foyer, menage, { conjoint: null, enfants: ['enfant1'] }],
  [loyer, menage, UNKNOWN],
  [dateNaissance, enfant('enfant1'), '2015-03-12'],
)

describe('list of answers', () => {
  const said = answerGroups(french, answers, TODAY).map(({ title, lines }) => [
    title,
    lines.map(({ name, text }) => `${name} = ${text}`),
  ])
  const plain = JSON.parse(JSON.stringify(said).replace(/[\u00a0\u202f]/g, ' '))

  it('is grouped by person, each answer in words', () => {
    expect(plain).toEqual([
      ['Votre foyer', ['Le foyer = Vous vivez sans conjoint, avec 1 enfant', 'Loyer = Vous ne savez pas']],
      [
        'Vous',
        [
          'Revenus = Salaire',
          'Montant actuel (Votre salaire) = 1 200,50 € par mois',
          'Même montant depuis (Votre salaire) = Depuis le début de 2024, ou avant',
        ],
      ],
      ['Enfant 1', ['Date de naissance = 12 mars 2015']],
    ])
  })
})
