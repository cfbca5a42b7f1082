import { expect, it } from 'vitest'
import { BENEFITS } from '../../src/law/benefits'
import { textOf } from '../sources'
import { coverageTables } from './coverage-table'
import { README, withTables } from './readme'

it('the README of the law is up to date with the register: run `npm run law:readme`', () => {
  expect(textOf(README)).toBe(withTables(textOf(README)))
})

it('has a line for each right in each table, with as many cells as the head', () => {
  const lines = coverageTables()
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
    .map((block) => block.split('\n'))
  const cells = (line: string) => line.split(/(?<!\\)\|/).length
  expect(lines).toHaveLength(3)
  for (const [head = '', , ...rows] of lines) {
    expect(rows).toHaveLength(BENEFITS.length)
    expect(rows.filter((row) => cells(row) !== cells(head))).toEqual([])
  }
})

it('names no key instead of a word', () => {
  expect(coverageTables()).not.toMatch(/\b(droits|common)\.\w|\bundefined\b|\[object/)
})

it('refuses a file whose marks are gone', () => {
  expect(() => withTables('# The law')).toThrow('marks')
})
