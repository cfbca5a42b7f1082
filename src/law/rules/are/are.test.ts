import { expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { menage } from '../../menage'
import { are } from './are'

const perdu = { recent: 0, avant: 1500, arrete: true }
const chomeur = (dit: Partial<Dit> = {}) =>
  menageDe().adulte({ naissance: '1985-01-01', chercheEmploi: true, salaire: perdu, ...dit })

it.each([
  ['a job lost, nothing claimed', chomeur(), []],
  ['looks for nothing', chomeur({ chercheEmploi: false }), ['are.chercheEmploi']],
  ['never worked', menageDe().adulte({ naissance: '2004-01-01', chercheEmploi: true }), ['are.salaire']],
  ['already paid', chomeur({ chomage: 900 }), ['are.sansAllocation']],
  ['paid in the past, worked since', chomeur({ chomage: { recent: 0, avant: 900, arrete: true } }), []],
  // 65 years and 9 months: 789 months (L161-17-2 and L351-8).
  ['the last month of all', chomeur({ naissance: '1961-02-01' }), []],
  ['a month older', chomeur({ naissance: '1961-01-01' }), ['are.age']],
])('%s (code du travail L5422-1, L5421-4)', (_, dit, expected) => {
  expect(lu(valeurDe(are, menage, dit.reponses, '2026-11-01'))).toEqual(expected)
})
