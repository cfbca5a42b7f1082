import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { BENEFITS } from '../../src/law/benefits'
import { type Agreement, compare } from './compare'
import { CONTESTED, EXPLAINED, isSettled } from './contested'
import { isDrawn } from './draw-sample'
import { READINGS } from './expected'
import { readHouseholds } from './read'
import type { OracleHousehold } from './schema'

const sample = readHouseholds(fileURLToPath(new URL('sample.jsonl.gz', import.meta.url)))
const byId = new Map(sample.map((household) => [household.id, household]))
const complete = new Set(BENEFITS.filter((benefit) => benefit.status === 'complete').map((benefit) => benefit.id))

/** The household without the results that the law contradicts. */
function uncontested(household: OracleHousehold): OracleHousehold {
  const contested = CONTESTED[household.id]?.results ?? []
  return {
    ...household,
    expected: Object.fromEntries(Object.entries(household.expected).filter(([id]) => !contested.includes(id))),
  }
}

describe('a tenth of the reference households', () => {
  it('was drawn by the hash of the id, and is neither empty nor repeated', () => {
    expect(sample.length).toBeGreaterThan(250)
    expect(byId.size).toBe(sample.length)
    expect(sample.filter((household) => !isDrawn(household.id))).toEqual([])
  })

  const judged = Object.keys(READINGS).filter((result) => complete.has(READINGS[result]?.benefit ?? ''))
  let table: ReturnType<typeof compare> | undefined

  it.each(judged)('%s: agrees as much as the register declares', (result) => {
    table ??= compare(sample.map(uncontested), BENEFITS)
    const { households, verdicts, amounts, worst } = table.get(result) as Agreement
    const declared = BENEFITS.find((benefit) => benefit.id === READINGS[result]?.benefit)?.agreement
    expect(households).toBeGreaterThan(250)
    const cases = worst.slice(0, 5).map((one) => `${one.id}: ${String(one.ours)} for ${String(one.theirs)}`)
    expect(verdicts / households, cases.join('; ')).toBeGreaterThanOrEqual(declared?.verdicts ?? 1)
    expect(amounts / households, cases.join('; ')).toBeGreaterThanOrEqual(declared?.amounts ?? 1)
  })

  it('judges at least the nine benefits that are computed in full', () => {
    const nine = ['rsa', 'ppa', 'al', 'css', 'aspa', 'af', 'asf', 'ars', 'chequeEnergie']
    expect(nine.filter((id) => !complete.has(id))).toEqual([])
  })

  it('no complete benefit declares an agreement under 99 % of verdicts and 98 % of amounts', () => {
    const modest = BENEFITS.filter(
      ({ status, agreement }) =>
        agreement && status === 'complete' && (agreement.verdicts < 0.99 || agreement.amounts < 0.98),
    )
    expect(modest.map((benefit) => benefit.id)).toEqual([])
  })
})

describe('contested results', () => {
  const entries = Object.entries(CONTESTED)

  it('name a result that is read, an article and one line of explanation', () => {
    const wrong = entries.filter(([, { results, article, explanation }]) => {
      const known = results.length > 0 && results.every((result) => result in READINGS)
      return (
        !known ||
        !/\b[LRD]\.? ?\d|\bart\b|article/i.test(article) ||
        explanation.length < 20 ||
        explanation.includes('\n')
      )
    })
    expect(wrong).toEqual([])
  })
})

describe('differences', () => {
  const table = compare(sample, BENEFITS)
  const differing = [...table].flatMap(([result, { worst }]) => worst.map(({ id }) => ({ id, result })))

  it('are all contested or explained', () => {
    expect(differing.filter(({ id, result }) => !isSettled(id, result))).toEqual([])
  })

  it('are explained in one line each, and never both contested and explained', () => {
    const wrong = Object.entries(EXPLAINED).filter(([id, { results, explanation }]) => {
      const known = results.length > 0 && results.every((result) => result in READINGS)
      const twice = results.some((result) => CONTESTED[id]?.results.includes(result))
      return !known || twice || explanation.length < 20 || explanation.includes('\n')
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['contested', CONTESTED],
    ['explained', EXPLAINED],
  ])('%s ones really differ', (_, listed) => {
    const known = new Set(differing.map(({ id, result }) => `${id}: ${result}`))
    const agreeing = Object.entries(listed)
      .filter(([id]) => byId.has(id))
      .flatMap(([id, { results }]) => results.map((result) => `${id}: ${result}`))
      .filter((pair) => !known.has(pair))
    expect(agreeing).toEqual([])
  })
})
