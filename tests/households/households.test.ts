import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { BENEFITS } from '../../src/law/benefits'
import { type Agreement, compare, judged } from './compare'
import { CONTESTED, contestedIn, EXPLAINED, isExplained } from './contested'
import { isDrawn } from './draw-sample'
import { READINGS } from './expected'
import { readHouseholds } from './read'

const sample = readHouseholds(fileURLToPath(new URL('sample.jsonl.gz', import.meta.url)))
const byId = new Map(sample.map((household) => [household.id, household]))
const complete = new Set(BENEFITS.filter((benefit) => benefit.status === 'complete').map((benefit) => benefit.id))

const table = compare(sample, BENEFITS)

describe('a tenth of the reference households', () => {
  it('was drawn by the hash of the id, and is neither empty nor repeated', () => {
    expect(sample.length).toBeGreaterThan(250)
    expect(byId.size).toBe(sample.length)
    expect(sample.filter((household) => !isDrawn(household.id))).toEqual([])
  })

  const complets = Object.keys(READINGS).filter((result) => complete.has(READINGS[result]?.benefit ?? ''))

  it.each(complets)('%s: agrees as much as the register declares, once what a text settles is set aside', (result) => {
    const agreement = table.get(result) as Agreement
    const { households, verdicts, amounts } = judged(agreement)
    const declared = BENEFITS.find((benefit) => benefit.id === READINGS[result]?.benefit)?.agreement
    expect(households).toBeGreaterThan(250)
    const left = agreement.worst.filter(({ settledBy }) => settledBy.length === 0)
    const cases = left.slice(0, 5).map((one) => `${one.id}: ${String(one.ours)} for ${String(one.theirs)}`)
    expect(verdicts / households, cases.join('; ')).toBeGreaterThanOrEqual(declared?.verdicts ?? 1)
    expect(amounts / households, cases.join('; ')).toBeGreaterThanOrEqual(declared?.amounts ?? 1)
  })

  it('judges at least the nine benefits that are computed in full', () => {
    const nine = ['rsa', 'ppa', 'al', 'css', 'aspa', 'af', 'asf', 'ars', 'chequeEnergie']
    expect(nine.filter((id) => !complete.has(id))).toEqual([])
  })

  it('no complete benefit declares an agreement under all verdicts and 99.5 % of amounts', () => {
    const modest = BENEFITS.filter(
      ({ status, agreement }) =>
        agreement && status === 'complete' && (agreement.verdicts < 1 || agreement.amounts < 0.995),
    )
    expect(modest.map((benefit) => benefit.id)).toEqual([])
  })
})

describe('differences', () => {
  const differing = [...table].flatMap(([result, { worst }]) => worst.map((one) => ({ ...one, result })))

  it('are all settled by a text, or explained', () => {
    const left = differing.filter(({ id, result, settledBy }) => settledBy.length === 0 && !isExplained(id, result))
    expect(left).toEqual([])
  })

  it('that a text settles are recorded with its article in contested.json', () => {
    const recorded = Object.entries(CONTESTED).filter(([id]) => byId.has(id))
    expect(contestedIn(table)).toEqual(Object.fromEntries(recorded))
  })

  it('that are explained differ, are settled by no text, and say why in one line', () => {
    const wrong = Object.entries(EXPLAINED).filter(([id, { results, explanation }]) => {
      const unsettled = differing.filter((one) => one.id === id && one.settledBy.length === 0)
      const differs = results.every((result) => unsettled.some((one) => one.result === result))
      return (byId.has(id) && !differs) || results.length === 0 || explanation.length < 20 || explanation.includes('\n')
    })
    expect(wrong).toEqual([])
  })
})
