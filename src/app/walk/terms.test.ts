import { describe, expect, it } from 'vitest'
import { benefitOf, french, openBenefit, refusedBenefit, TODAY } from '../../../tests/walk'
import { euros } from '../../engine/money'
import { open } from '../../engine/outcome'
import { answerKey, UNKNOWN } from '../../engine/types'
import type { Benefit, Terms } from '../../law/benefit'
import { epargne } from '../../law/facts'
import { menage } from '../../law/menage'
import { findings } from './findings'
import { termLines, waitingText } from './terms'

const plain = (text: string | null | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ')
const lines = (terms: Partial<Terms>) => {
  const benefit = openBenefit('rsa', 430)
  return termLines(french, { ...benefit, terms: { ...benefit.terms, ...terms } }).map(({ text }) => plain(text))
}

describe('terms', () => {
  it('say how often, from when, how long and what to declare', () => {
    expect(lines({ declares: 'quarterly' })).toEqual([
      'Chaque mois.',
      'Dès le mois de votre demande.',
      'Tant que vous remplissez les conditions.',
      'Tous les trois mois, déclarez vos revenus.',
    ])
  })

  it('say the months, and nothing of how long a single payment lasts', () => {
    expect(lines({ lasts: { months: 12 } })).toContain('12 mois. Ensuite, il faut renouveler.')
    expect(lines({ paid: 'once', lasts: 'single' })).toHaveLength(3)
  })

  it('name the rights that change with it', () => {
    expect(lines({ affects: ['css', 'al'] }).at(-1)).toMatch(/^Recevoir cette aide peut changer : .+ et .+\.$/)
  })
})

describe('waiting', () => {
  const waiting = (benefit: Benefit, retroactivityMonths: number | null, answers = new Map<string, unknown>()) => {
    const [finding] = findings([{ ...benefit, retroactivityMonths }], answers, TODAY)
    return finding && plain(waitingText(french, finding))
  }
  const range = (...amounts: readonly [least: number, most: number]) =>
    benefitOf('rsa', (subject, ctx) =>
      open({ ok: true, conditions: [] }, euros(ctx.fact(epargne, subject) > 0 ? amounts[0] : amounts[1])),
    )
  const unsaid = new Map([[answerKey(epargne, menage), UNKNOWN]])

  it('costs the amount of each month where the law pays nothing for the months before', () => {
    expect(waiting(openBenefit('rsa', 430), 0)).toBe('Chaque mois sans demande : 430 € de perdus.')
    expect(waiting(range(120, 230), 0, unsaid)).toBe('Chaque mois sans demande : entre 120 € et 230 € de perdus.')
  })

  it('costs no sum that is not sure, nor one that is not paid each month', () => {
    const never = 'Une demande n’est pas payée pour les mois d’avant : ne tardez pas.'
    expect(waiting(range(0, 230), 0, unsaid)).toBe(never)
    expect(waiting(openBenefit('ars', 400, 'year'), 0)).toBe(never)
    expect(waiting(openBenefit('css', null), 0)).toBe(never)
  })

  it('says how far back a late claim pays, and nothing where the law is not known or the right is closed', () => {
    expect(waiting(openBenefit('af', 150), 24)).toMatch(/jusqu’à 24 mois en arrière/)
    expect(waiting(openBenefit('asf', 150), null)).toBeUndefined()
    expect(waiting(refusedBenefit('rsa', 'rsa.age'), 0)).toBeUndefined()
  })
})
