import { expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { menage } from '../../menage'
import { pensionInvalidite } from './pension-invalidite'

const malade = (dit: Partial<Dit> = { indemnitesJournalieres: 900 }) =>
  menageDe().adulte({ naissance: '1980-01-01', ...dit })

it.each([
  ['sick pay for months', malade(), []],
  ['sick pay of the last three months only', malade({ indemnitesJournalieres: { recent: 900, avant: 0 } }), ['sante']],
  ['long sick pay that has ended', malade({ indemnitesJournalieres: { recent: 0, avant: 900, arrete: true } }), []],
  ['wages and a rate of 50 %', malade({ salaire: 1000, tauxIncapacite: 'de50a79' }), []],
  ['wages and a lower rate', malade({ salaire: 1000, tauxIncapacite: 'moins50' }), ['sante']],
  ['a rate without wages', malade({ tauxIncapacite: 'de80' }), ['sante']],
  ['has the pension', malade({ indemnitesJournalieres: 900, pensionInvalidite: 400 }), ['pasDeja']],
  ['62 tomorrow', malade({ naissance: '1964-11-02', indemnitesJournalieres: 900 }), []],
  ['62 today', malade({ naissance: '1964-11-01', indemnitesJournalieres: 900 }), ['age']],
])('%s (CSS L341-1, L341-15)', (_, dit, expected) => {
  expect(lu(valeurDe(pensionInvalidite, menage, dit.reponses, '2026-11-01'))).toEqual(
    expected.map((condition) => `pensionInvalidite.${condition}`),
  )
})
