import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { answerKey } from '../../../engine/types'
import { tauxIncapacite } from '../../facts'
import { enfant, menage } from '../../menage'
import { aeeh } from './aeeh'

const famille = (naissance: string, taux: 'aucun' | 'moins50' | 'de50a79' | 'de80') =>
  menageDe().adulte({ naissance: '1985-05-02' }).enfant({ naissance, tauxIncapacite: taux }).reponses

it.each([
  ['no rate (L541-1)', '2018-01-05', 'aucun', ['aeeh.taux']],
  ['under 50 %', '2018-01-05', 'moins50', ['aeeh.taux']],
  ['50 to 79 %: 32 % of 478,16 €', '2018-01-05', 'de50a79', 153.01],
  ['80 % and over', '2018-01-05', 'de80', 153.01],
  ['20 on the first day (R512-2)', '2006-07-01', 'de80', ['aeeh.age']],
  ['20 the day after', '2006-07-02', 'de80', 153.01],
] as const)('%s', (_, naissance, taux, expected) => {
  const result = evaluator(famille(naissance, taux), '2026-07-01').evaluate(aeeh, menage)
  if (result.kind !== 'known') throw new Error(result.kind)
  const verdict = result.value
  const reasons = verdict.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)
  expect(verdict.kind === 'open' ? Number(verdict.amount) / 100 : reasons).toEqual(expected)
})

it('adds up the children', () => {
  const dit = { naissance: '2018-01-05', tauxIncapacite: 'de80' } as const
  const answers = menageDe().adulte({ naissance: '1985-05-02' }).enfant(dit).enfant(dit).reponses
  expect(evaluator(answers, '2026-07-01').evaluate(aeeh, menage)).toMatchObject({ value: { amount: 30602 } })
})

it('asks no disability rate of a grown child', () => {
  const answers = new Map(famille('2000-01-01', 'aucun'))
  answers.delete(answerKey(tauxIncapacite, enfant('enfant1')))
  expect(evaluator(answers, '2026-07-01').evaluate(aeeh, menage)).toMatchObject({ value: { kind: 'refused' } })
})
