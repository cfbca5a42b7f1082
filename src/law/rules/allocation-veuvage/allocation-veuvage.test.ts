import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { veuvage } from '../../facts'
import { demandeur, menage } from '../../menage'
import { allocationVeuvage } from './allocation-veuvage'

const veuf = (naissance: string, veuf = true) => menageDe().adulte({ naissance }).dire(veuvage, demandeur, veuf)

it.each([
  ['55 tomorrow', veuf('1971-11-02'), []],
  ['55 today', veuf('1971-11-01'), ['allocationVeuvage.age']],
  ['has lost nobody', veuf('1980-01-01', false), ['allocationVeuvage.veuvage']],
  ['in a couple again', veuf('1980-01-01').adulte({ naissance: '1980-01-01' }), ['allocationVeuvage.seul']],
])('%s (CSS D356-2)', (_, dit, expected) => {
  expect(lu(valeurDe(allocationVeuvage, menage, dit.reponses, '2026-11-01'))).toEqual(expected)
})
