import { expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { enfantMalade } from '../../facts'
import { enfant, menage } from '../../menage'
import { ajpp } from './ajpp'

const parent = (dit: Partial<Dit> = { salaire: 1400 }) => menageDe().adulte({ naissance: '1980-01-01', ...dit })
const avecEnfant = (naissance: string, malade = true, dit?: Partial<Dit>) =>
  parent(dit).enfant({ naissance }).dire(enfantMalade, enfant('enfant1'), malade)

it.each([
  ['an ill child', avecEnfant('2016-01-01'), []],
  ['no child', parent(), ['ajpp.enfant']],
  ['a child in good health', avecEnfant('2016-01-01', false), ['ajpp.malade']],
  ['20 tomorrow', avecEnfant('2006-11-02'), []],
  ['20 today', avecEnfant('2006-11-01'), ['ajpp.enfant']],
  ['a parent with unemployment benefit', avecEnfant('2016-01-01', true, { chomage: 900 }), []],
  ['a parent without work', avecEnfant('2016-01-01', true, {}), ['ajpp.travail']],
])('%s (CSS L544-1, L512-3, L544-8)', (_, dit, expected) => {
  expect(lu(valeurDe(ajpp, menage, dit.reponses, '2026-11-01'))).toEqual(expected)
})
