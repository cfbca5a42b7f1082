import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { menage } from '../../menage'
import { ame } from './ame'

it.each([
  ['titreRecent', []],
  ['titre5', ['ame.sejour']],
  ['titre10', ['ame.sejour']],
  ['UE', ['ame.sejour']],
  ['FR', ['ame.sejour']],
] as const)('%s (CASF L251-1)', (nationalite, expected) => {
  const { reponses } = menageDe().adulte({ naissance: '1990-01-01' }).nationalite(nationalite)
  expect(lu(valeurDe(ame, menage, reponses, '2026-11-01'))).toEqual(expected)
})
