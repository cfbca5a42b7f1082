import { describe, expect, it } from 'vitest'
import { draftOf, isComplete, isoOf, typeDay, typeMonth, typeYear, unfinished } from './date-text'

describe('isoOf', () => {
  it('accepts 29 February of a leap year and refuses that of another', () => {
    expect(isoOf({ day: '29', month: '2', year: '2024' })).toBe('2024-02-29')
    expect(isoOf({ day: '29', month: '2', year: '2023' })).toBeNull()
  })
  it('refuses day 0, day 32 and an unfinished year', () => {
    expect(isoOf({ day: '0', month: '1', year: '2000' })).toBeNull()
    expect(isoOf({ day: '32', month: '1', year: '2000' })).toBeNull()
    expect(isoOf({ day: '1', month: '1', year: '200' })).toBeNull()
  })
  it('gives back the date of a draft', () => {
    expect(isoOf(draftOf('1954-09-02'))).toBe('1954-09-02')
    expect(isComplete(draftOf(null))).toBe(false)
  })
})

describe('typing', () => {
  it('finishes a day at two digits or at a digit over 3', () => {
    expect(typeDay('', '3')).toEqual({ text: '3', done: false })
    expect(typeDay('', '4')).toEqual({ text: '4', done: true })
    expect(typeDay('3', '1')).toEqual({ text: '31', done: true })
    expect(typeDay('0', '7')).toEqual({ text: '07', done: true })
    expect(typeDay('31', '2')).toEqual({ text: '2', done: false })
  })
  it('takes a second digit that cannot follow for a new day', () => {
    expect(typeDay('3', '5')).toEqual({ text: '5', done: true })
    expect(typeDay('0', '0')).toEqual({ text: '0', done: false })
  })
  it('waits after a 1 for October, November and December, not after 01', () => {
    expect(typeMonth('', '1')).toEqual({ text: '1', done: false })
    expect(typeMonth('1', '2')).toEqual({ text: '12', done: true })
    expect(typeMonth('1', '3')).toEqual({ text: '3', done: true })
    expect(typeMonth('', '0')).toEqual({ text: '0', done: false })
    expect(typeMonth('0', '1')).toEqual({ text: '01', done: true })
    expect(typeMonth('', '2')).toEqual({ text: '2', done: true })
  })
  it('tells which part is still to be typed', () => {
    expect(unfinished({ day: '0', month: '', year: '' })).toBe('day')
    expect(unfinished({ day: '1', month: '0', year: '' })).toBe('month')
    expect(unfinished({ day: '01', month: '1', year: '203' })).toBe('year')
    expect(unfinished({ day: '01', month: '1', year: '2030' })).toBeNull()
  })
  it('starts a full year again', () => {
    expect(typeYear('195', '4')).toBe('1954')
    expect(typeYear('1954', '2')).toBe('2')
  })
})
