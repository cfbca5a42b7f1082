import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { demandeur } from '../../menage'
import { ageAcquis, ageAtteint } from './ages'

it.each([
  ['2020-06-30', 6, 6],
  ['2020-07-01', 5, 6],
  ['2020-07-31', 5, 6],
  ['2020-08-01', 5, 5],
  ['2026-07-15', -1, 0],
])('born %s: %d before July 2026 begins, %d within it', (naissance, acquis, atteint) => {
  const evaluation = evaluator(menageDe().adulte({ naissance }).reponses, '2026-07-01')
  expect(evaluation.evaluate(ageAcquis, demandeur)).toMatchObject({ value: acquis })
  expect(evaluation.evaluate(ageAtteint, demandeur)).toMatchObject({ value: atteint })
})
