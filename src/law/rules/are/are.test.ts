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
  ['67 tomorrow', chomeur({ naissance: '1959-11-02' }), []],
  ['67 today', chomeur({ naissance: '1959-11-01' }), ['are.age']],
])('%s (code du travail L5422-1, L5421-4)', (_, dit, expected) => {
  expect(lu(valeurDe(are, menage, dit.reponses, '2026-11-01'))).toEqual(expected)
})
