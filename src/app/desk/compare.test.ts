import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../tests/builders'
import { nothingElse } from '../../../tests/nothing-else'
import { UNKNOWN } from '../../engine/types'
import { BENEFITS } from '../../law/benefits'
import { loyer } from '../../law/facts'
import { conjoint, demandeur, foyerFiscal2, menage } from '../../law/menage'
import { totals } from '../walk/totals'
import { type Compared, compare } from './compare'
import { type Change, dayOfChange } from './scenarios'
import { stepsChanged } from './steps-changed'

const TODAY = '2026-11-23'
const seul = () => menageDe().adulte({ naissance: '1990-01-01' })
const couple = () =>
  menageDe()
    .adulte({ naissance: '1990-01-01', salaire: 900 })
    .adulte({ naissance: '1988-01-01', salaire: 1_300 })
    .enfant({ naissance: '2014-03-03', etudes: 'college' })
    .enfant({ naissance: '2018-03-03' })
    .logement('locationVide', { loyer: 500, charges: 50 })
    .impots(9_000, 2)
    .impots(11_000, 1, foyerFiscal2)

function compared(base: MenageDeTest, ...scenario: readonly Change[]) {
  const answers = nothingElse(base)
  const comparison = compare(BENEFITS, answers, [scenario], TODAY)
  const [column] = comparison.columns
  if (!column) throw new Error('no column')
  const right = (id: string) => column.rights.find(({ benefit }) => benefit.id === id) as Compared
  return { base: comparison.base, column, right, answers }
}

const conditionsOf = ({ reason }: Compared) =>
  reason?.kind === 'conditions' ? reason.conditions.map(({ id }) => id) : reason?.kind

describe('a scenario beside the base case', () => {
  it('by hand: a job of 500 € takes 500 € of RSA and brings 299.25 € of prime d’activité', () => {
    const { base, column, right } = compared(seul(), { kind: 'job', of: demandeur, net: 50_000 })
    expect(right('rsa')).toMatchObject({ difference: { least: -50_000, most: -50_000 }, reason: { kind: 'amount' } })
    expect(right('ppa').difference).toEqual({ least: 29_925, most: 29_925 })
    expect(conditionsOf(right('ppa'))).toEqual(['ppa.activite'])
    expect(base.monthly.total).toEqual({ least: 57_349, most: 57_349 })
    expect(column.monthly.total).toEqual({ least: 57_349 + 29_925, most: 57_349 + 29_925 })
  })

  it('says which condition closes a right, with its figures', () => {
    const { right } = compared(seul(), { kind: 'job', of: demandeur, net: 60_000 })
    const { before, after, reason } = right('rsa')
    expect([before.standing, after.standing]).toEqual(['open', 'closed'])
    expect(reason).toMatchObject({ kind: 'conditions', conditions: [{ id: 'rsa.ressources', ok: false }] })
  })

  it('says which condition opens one: alone with the children after a separation', () => {
    const stay = ['enfant1', 'enfant2']
    const { right, column } = compared(couple(), { kind: 'separation', stay, alternee: [], pension: 0 })
    expect(conditionsOf(right('asf'))).toEqual(['asf.isole'])
    expect(column.monthly.income).toEqual({ least: 90_000, most: 90_000 })
  })

  it('says that the allocations familiales end with the second child who leaves', () => {
    const { right } = compared(couple(), { kind: 'departure', enfant: 'enfant2' })
    expect(conditionsOf(right('af'))).toEqual(['af.enfants'])
    expect(right('af').difference?.least).toBeLessThan(0)
  })

  it('opens the Paje for a birth, and asks nothing of the child', () => {
    const { right, column, base } = compared(couple(), { kind: 'birth', on: dayOfChange(TODAY) })
    expect(right('paje').after.standing).toBe('open')
    expect(base.monthly.complete).toBe(true)
    expect(column.rights.flatMap(({ after }) => after.missing.map(({ fact }) => fact.id))).toEqual([])
  })

  it('keeps what is not known: a range before, facts to ask after', () => {
    const unknown = couple().dire(loyer, menage, UNKNOWN as never)
    const { right, base, column } = compared(unknown, { kind: 'moving', home: { logement: 'locationVide' } })
    const { before, after, difference, reason } = right('al')
    expect(before.unknown.map(({ fact }) => fact.id)).toEqual(['loyer'])
    expect(base.monthly.total.most).toBeGreaterThan(base.monthly.total.least)
    expect(after.standing).toBe('undecided')
    expect(difference).toBeNull()
    expect(reason?.kind === 'facts' && reason.facts.map(({ fact }) => fact.id)).toContain('loyer')
    expect([base.monthly.complete, column.monthly.complete]).toEqual([true, false])
  })

  it('changes nothing when nothing changes', () => {
    const { base, column } = compared(couple())
    expect(column.rights.filter(({ reason }) => reason !== null)).toEqual([])
    expect(column.monthly).toEqual(base.monthly)
  })

  it('has the rights of the screens in its totals', () => {
    const { base } = compared(couple())
    expect(Math.floor(base.monthly.rights.least / 100)).toBe(totals(base.found, new Map()).month)
    expect(base.monthly.income.least).toBe(220_000)
  })

  it('never pays more RSA for more hours, and leaves more with one more child', () => {
    const base = seul().adulte({ naissance: '1991-01-01', salaire: 400 })
    for (const to of [21, 25, 30, 35]) {
      const { right } = compared(base, { kind: 'hours', of: conjoint, from: 20, to })
      expect(right('rsa').difference?.most).toBeLessThan(0)
    }
    const born = compared(base, { kind: 'birth', on: dayOfChange(TODAY) })
    expect(born.column.monthly.total.least).toBeGreaterThan(born.base.monthly.total.least)
  })

  it('takes four scenarios and no more', () => {
    const one: readonly Change[] = [{ kind: 'job', of: demandeur, net: 50_000 }]
    const answers = nothingElse(seul())
    expect(compare(BENEFITS, answers, [one, one, one, one], TODAY).columns).toHaveLength(4)
    expect(() => compare(BENEFITS, answers, [one, one, one, one, one], TODAY)).toThrow(RangeError)
  })
})

describe('the steps by which an amount differs', () => {
  const rsa = BENEFITS.filter(({ id }) => id === 'rsa')[0] as (typeof BENEFITS)[number]

  it('are named, the nearest first', () => {
    const { answers, column } = compared(seul(), { kind: 'job', of: demandeur, net: 30_000 })
    const steps = stepsChanged(rsa, answers, column.answers, TODAY)
    expect(steps.map(({ rule, before, after }) => [rule.id, before, after])).toEqual(
      expect.arrayContaining([
        ['rsa.deduction', 7_820, 37_820],
        ['rsa.revenusDuFoyer', 0, 30_000],
      ]),
    )
    const ids = steps.map(({ rule }) => rule.id)
    expect(ids.indexOf('rsa.deduction')).toBeLessThan(ids.indexOf('rsa.baseRessources'))
    expect(ids).not.toContain('rsa.montantForfaitaire')
  })

  it('are none when nothing changed, or when a side is not known', () => {
    const { answers } = compared(seul())
    expect(stepsChanged(rsa, answers, answers, TODAY)).toEqual([])
    expect(stepsChanged(rsa, answers, new Map(), TODAY)).toEqual([])
  })
})
