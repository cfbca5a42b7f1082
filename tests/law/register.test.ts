import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/engine/dates'
import { BENEFITS } from '../../src/law/benefits'
import * as facts from '../../src/law/facts'
import { LANGUAGES, wordsOf } from '../words'
import { metIds, writtenIds } from './decided'
import { isOfficial } from './official'
import { PARAMETERS } from './parameters'

describe('the register', () => {
  it('has one entry for each id, and one rule for each', () => {
    const ids = BENEFITS.map((benefit) => benefit.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(BENEFITS.map((benefit) => benefit.rule)).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z][a-zA-Z]*$/.test(id))).toEqual([])
  })

  it.each(BENEFITS.map((benefit) => [benefit.id, benefit] as const))(
    '%s: says who, where, on which text and since when',
    (_, benefit) => {
      expect(benefit.law.length).toBeGreaterThan(0)
      expect(
        [...benefit.law, benefit.page, benefit.online, benefit.form].filter((source) => source && !isOfficial(source)),
      ).toEqual([])
      expect(isIsoDate(benefit.checkedOn)).toBe(true)
      expect(benefit.documents.length).toBeGreaterThan(0)
      expect(benefit.status === 'complete' || benefit.notCovered.length > 0).toBe(true)
    },
  )

  it.each(BENEFITS)('$id: affects rights that exist, each once and never itself', ({ id, terms: { affects } }) => {
    const others = BENEFITS.map((benefit) => benefit.id).filter((other) => other !== id)
    expect(affects.filter((affected) => !others.includes(affected))).toEqual([])
    expect(new Set(affects).size).toBe(affects.length)
  })

  it.each(BENEFITS)('$id: a single payment has nothing to last, and one paid once is single', ({ terms }) => {
    if (terms.paid === 'once') expect(terms.lasts).toBe('single')
    if (terms.lasts === 'single') expect(['once', 'year', 'term']).toContain(terms.paid)
    if (typeof terms.lasts === 'object') expect(terms.lasts.months).toBeGreaterThan(0)
  })
})

describe('facts', () => {
  const exported = Object.values(facts).filter(
    (value): value is typeof facts.foyer => typeof value === 'object' && 'parse' in value,
  )

  it('are all in the list that orders the questions, once', () => {
    expect(new Set(facts.FACTS)).toEqual(new Set(exported))
    expect(new Set(facts.FACTS.map((fact) => fact.id)).size).toBe(facts.FACTS.length)
  })
})

const key =
  (kind: string, end = '') =>
  (id: string) =>
    id.replace(/^([^.]+)\.(.+)$/, `droits.$1.${kind}.$2${end}`)
let known: ReadonlySet<string> | undefined

/** Keys that the law needs; computed in a test, so that a rule that throws fails tests and not the whole file. */
function needed(): ReadonlySet<string> {
  if (known) return known
  const written = writtenIds()
  const met = metIds()
  known = new Set([
    ...BENEFITS.flatMap(({ id, documents, notCovered }) => [
      ...['name', 'short', 'summary', 'how.1', 'where'].map((part) => `droits.${id}.${part}`),
      ...documents.map((document) => `droits.${id}.pieces.${document}`),
      ...notCovered.map((gap) => `droits.${id}.nonCouvert.${gap}`),
    ]),
    ...[...written.conditions, ...met.conditions].flatMap((id) => [
      key('conditions', '.label')(id),
      key('conditions', '.ko')(id),
    ]),
    ...[...written.rules, ...met.rules].map(key('rules')),
    ...PARAMETERS.map(([, parameter]) => key('parameters')(parameter.id)),
    ...[...met.details].map(key('details')),
    ...[...written.reasons, ...met.reasons].map(key('refer')),
  ])
  return known
}

describe.each(LANGUAGES)('words of the law in %s', (language) => {
  const words = wordsOf(language)

  it('name every right, condition, step, legal value, document and gap', () => {
    expect([...needed()].filter((wanted) => !words.has(wanted)).sort()).toEqual([])
  })

  it('name nothing that the law does not have', () => {
    const wanted = needed()
    const checked = /^droits\.[^.]+\.(pieces|nonCouvert|conditions|rules|parameters|refer)\./
    expect([...words.keys()].filter((word) => checked.test(word) && !wanted.has(word))).toEqual([])
  })

  it('keep the short name on one button', () => {
    expect(
      BENEFITS.filter(({ id }) => (words.get(`droits.${id}.short`) ?? '').length > 24).map(({ id }) => id),
    ).toEqual([])
  })
})
