import { expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { aideUnProche } from '../../facts'
import { conjoint, demandeur, menage } from '../../menage'
import { ajpa } from './ajpa'

const aidant = (dit: Partial<Dit>, aide = true) =>
  menageDe()
    .adulte({ naissance: '1975-01-01', ...dit })
    .dire(aideUnProche, demandeur, aide)

it.each([
  ['an employee who helps', aidant({ salaire: 1400 }), []],
  ['an employee who does not', aidant({ salaire: 1400 }, false), ['ajpa.proche']],
  ['somebody with unemployment benefit', aidant({ chomage: 900 }), []],
  ['a pensioner', aidant({ naissance: '1955-01-01', retraite: 1000 }), ['ajpa.travail']],
  [
    'a pensioner helps, the partner works',
    aidant({ naissance: '1955-01-01', retraite: 1000 })
      .adulte({ naissance: '1970-01-01', salaire: 1400 })
      .dire(aideUnProche, conjoint, false),
    ['ajpa.travail'],
  ],
])('%s (CSS L168-8)', (_, dit, expected) => {
  expect(lu(valeurDe(ajpa, menage, dit.reponses, '2026-11-01'))).toEqual(expected)
})
