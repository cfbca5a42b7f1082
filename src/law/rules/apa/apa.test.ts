import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { besoinAide } from '../../facts'
import { conjoint, demandeur, menage } from '../../menage'
import { apa } from './apa'

const seul = (naissance: string, aide = true) => menageDe().adulte({ naissance }).dire(besoinAide, demandeur, aide)
const couple = (quiABesoin: typeof demandeur) =>
  menageDe()
    .adulte({ naissance: '1980-01-01' })
    .adulte({ naissance: '1950-01-01' })
    .dire(besoinAide, demandeur, quiABesoin === demandeur)
    .dire(besoinAide, conjoint, quiABesoin === conjoint)

it.each([
  ['60 today', seul('1966-11-01'), []],
  ['60 tomorrow', seul('1966-11-02'), ['apa.age']],
  ['needs nobody', seul('1950-01-01', false), ['apa.besoinAide']],
  ['the older partner needs help', couple(conjoint), []],
  ['only the younger one does', couple(demandeur), ['apa.besoinAide']],
])('%s (CASF L232-1, R232-1)', (_, dit, expected) => {
  expect(lu(valeurDe(apa, menage, dit.reponses, '2026-11-01'))).toEqual(expected)
})
