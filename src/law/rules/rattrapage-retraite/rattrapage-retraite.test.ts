import { expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { menage } from '../../menage'
import { rattrapageRetraite } from './rattrapage-retraite'

const age = (naissance: string, dit: Partial<Dit> = {}) => menageDe().adulte({ naissance, ...dit })

it.each([
  ['64 today, no income', age('1962-11-01'), []],
  ['64 tomorrow', age('1962-11-02'), ['rattrapageRetraite.age']],
  ['still at work', age('1962-11-01', { salaire: 1400 }), ['rattrapageRetraite.petiteRetraite']],
  ['work has just ended', age('1962-11-01', { salaire: { recent: 0, avant: 1400, arrete: true } }), []],
  ['a pension above the ASPA', age('1950-01-01', { retraite: 1100 }), ['rattrapageRetraite.petiteRetraite']],
  ['a small pension that the ASPA completes', age('1950-01-01', { retraite: 500 }), []],
  ['a partner who never claimed', age('1950-01-01', { retraite: 2500 }).adulte({ naissance: '1955-01-01' }), []],
])('%s (CSS L161-17-2, L815-5)', (_, dit, expected) => {
  expect(lu(valeurDe(rattrapageRetraite, menage, dit.reponses, '2026-11-01'))).toEqual(expected)
})
