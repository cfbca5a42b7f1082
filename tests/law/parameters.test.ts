import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/engine/dates'
import { readOn } from '../../src/engine/parameter'
import { isOfficial } from './official'
import { PARAMETERS } from './parameters'

describe('legal values', () => {
  it('are found', () => {
    expect(PARAMETERS.length).toBeGreaterThan(40)
  })

  it('have ids of their own', () => {
    const ids = PARAMETERS.map(([, parameter]) => parameter.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[a-z][a-zA-Z0-9]*\.[a-z][a-zA-Z0-9]*$/.test(id))).toEqual([])
  })
})

describe.each(PARAMETERS)('%s', (_, parameter) => {
  it('is dated, newest first, from existing days', () => {
    const days = parameter.values.map((value) => value.from)
    expect(days.length).toBeGreaterThan(0)
    expect(days.every(isIsoDate)).toBe(true)
    expect(days).toEqual([...new Set(days)].sort().reverse())
  })

  it('has an official source for each value', () => {
    expect(
      parameter.values.filter(({ source }) => !isOfficial(source)).map(({ from, source }) => ({ from, source })),
    ).toEqual([])
  })

  it('was checked since its newest value came into force', () => {
    expect(isIsoDate(parameter.checkedOn)).toBe(true)
    const [newest] = parameter.values
    expect(parameter.checkedOn >= (newest?.from ?? '')).toBe(true)
  })

  it('is next revised after its newest value', () => {
    if (parameter.nextRevision === undefined) return
    expect(isIsoDate(parameter.nextRevision)).toBe(true)
    expect(parameter.nextRevision > (parameter.values[0]?.from ?? '')).toBe(true)
  })

  it('has a value on the first day it starts and none the day before the oldest', () => {
    for (const { from, value } of parameter.values)
      if (value !== null) expect(readOn(parameter, from).dated.value).toBe(value)
    expect(() => readOn(parameter, '0001-01-01')).toThrow(parameter.id)
  })
})
