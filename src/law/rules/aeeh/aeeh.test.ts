import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { evaluator } from '../../../engine/evaluate'
import { answerKey } from '../../../engine/types'
import { presenceHandicap, surcoutHandicap, tauxIncapacite } from '../../facts'
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

describe('complements (R541-2, D541-2, arrêté du 29 mars 2002), with the basic 153,01 €', () => {
  const montant = (dit: Partial<Dit>, couple = true, jour = '2026-07-01') => {
    const famille = menageDe().adulte({ naissance: '1985-05-02' })
    if (couple) famille.adulte({ naissance: '1985-05-02' })
    famille.enfant({ naissance: '2018-01-05', tauxIncapacite: 'de80', ...dit })
    const result = evaluator(famille.reponses, jour).evaluate(aeeh, menage)
    return result.kind === 'known' && result.value.kind === 'open' ? Number(result.value.amount) / 100 : result.kind
  }

  it.each([
    // 56 %, 97 %, 124 % and 174,57 % of 478,16 €; complements of 114,76, 310,80, 439,91 and 681,71 €.
    ['aucune', 267.76, 153.01],
    ['aucune', 267.77, 267.77],
    ['aucune', 463.81, 267.77],
    ['aucune', 463.82, 463.81],
    ['aucune', 592.91, 463.81],
    ['aucune', 592.92, 592.92],
    ['aucune', 834.71, 592.92],
    ['aucune', 834.72, 834.72],
    // 59 % and 109,57 %
    ['cinquieme', 282.1, 463.81],
    ['cinquieme', 282.11, 592.92],
    ['cinquieme', 523.91, 592.92],
    ['cinquieme', 523.92, 834.72],
    // 82,57 %
    ['moitie', 394.81, 592.92],
    ['moitie', 394.82, 834.72],
    // 71,64 %; complement of 871,26 €
    ['totale', 342.54, 834.72],
    ['totale', 342.55, 1024.27],
  ] as const)('work given up: %s, spending %d €: %d €', (presenceHandicap, surcoutHandicap, expected) => {
    expect(montant({ presenceHandicap, surcoutHandicap })).toBe(expected)
  })

  it.each([
    // 13 %, 18 %, 57 % and 73 %: 62,16, 86,07, 272,55 and 349,06 €
    ['cinquieme', 0, 525.97],
    ['moitie', 0, 678.99],
    ['totale', 0, 1107.27],
    ['totale', 400, 1373.33],
    ['aucune', 600, 592.92],
  ] as const)('a parent alone (L541-4, D541-3): %s, %d €: %d €', (presenceHandicap, surcoutHandicap, expected) => {
    expect(montant({ presenceHandicap, surcoutHandicap }, false)).toBe(expected)
  })

  // Association Valentin Haüy, table of April 2025.
  it.each([
    ['cinquieme', 0, true, 460.14],
    ['cinquieme', 279.88, true, 588.22],
    ['cinquieme', 519.77, true, 828.11],
    ['totale', 339.84, true, 1016.15],
    ['cinquieme', 0, false, 521.81],
    ['totale', 339.84, false, 1362.44],
  ] as const)(
    'published for April 2025: %s, %d €, couple %s: %d €',
    (presenceHandicap, surcoutHandicap, couple, expected) => {
      expect(montant({ presenceHandicap, surcoutHandicap }, couple, '2025-07-01')).toBe(expected)
    },
  )

  it('is not asked of a child without a rate of 50 %', () => {
    const answers = new Map(famille('2018-01-05', 'moins50'))
    answers.delete(answerKey(surcoutHandicap, enfant('enfant1')))
    answers.delete(answerKey(presenceHandicap, enfant('enfant1')))
    expect(evaluator(answers, '2026-07-01').evaluate(aeeh, menage)).toMatchObject({ value: { kind: 'refused' } })
  })
})
