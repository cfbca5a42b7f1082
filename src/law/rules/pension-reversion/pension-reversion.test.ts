import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { veuvage } from '../../facts'
import { conjoint, demandeur, menage } from '../../menage'
import { pensionReversion } from './pension-reversion'

const veuf = (naissance: string, veuf = true) => menageDe().adulte({ naissance }).dire(veuvage, demandeur, veuf)

it.each([
  ['55 today', veuf('1971-11-01'), []],
  ['55 tomorrow', veuf('1971-11-02'), ['pensionReversion.age']],
  ['has lost nobody', veuf('1950-01-01', false), ['pensionReversion.veuvage']],
  [
    'lives with somebody again',
    veuf('1950-01-01').adulte({ naissance: '1952-01-01' }).dire(veuvage, conjoint, false),
    [],
  ],
])('%s (CSS L353-1, D353-3)', (_, dit, expected) => {
  expect(lu(valeurDe(pensionReversion, menage, dit.reponses, '2026-11-01'))).toEqual(expected)
})
