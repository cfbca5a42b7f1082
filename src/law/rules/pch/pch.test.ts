import { expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { besoinAide } from '../../facts'
import { demandeur, menage } from '../../menage'
import { pch } from './pch'

const seul = (dit: Partial<Dit>, aide = false) =>
  menageDe()
    .adulte({ naissance: '1980-01-01', ...dit })
    .dire(besoinAide, demandeur, aide)

it.each([
  ['needs help each day', seul({}, true), []],
  ['needs nobody', seul({}), ['pch.difficultes']],
  ['a rate of 80 %', seul({ tauxIncapacite: 'de80' }), []],
  ['a rate under it', seul({ tauxIncapacite: 'de50a79' }), ['pch.difficultes']],
  ['60 tomorrow', seul({ naissance: '1966-11-02' }, true), []],
  ['60 today', seul({ naissance: '1966-11-01' }, true), ['pch.age']],
  ['a disabled child', seul({}).enfant({ naissance: '2016-01-01', tauxIncapacite: 'moins50' }), []],
  ['another child', seul({}).enfant({ naissance: '2016-01-01' }), ['pch.difficultes']],
])('%s (CASF L245-1, D245-3)', (_, dit, expected) => {
  expect(lu(valeurDe(pch, menage, dit.reponses, '2026-11-01'))).toEqual(expected)
})
