import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../../../engine/types'
import { inputOf } from '../../walk/inputs'
import { rawOf, type Typed, textOf } from './typed'

const input = (fact: string) => inputOf(fact) as Typed

describe('what is typed', () => {
  it.each([
    ['dateNaissance', '08061991', '1991-06-08'],
    ['dateNaissance', '8/6/1991', '1991-06-08'],
    ['dateNaissance', '0806199', undefined],
    ['dateNaissance', '31022013', '2013-02-31'],
    ['loyer', '410', 41_000],
    ['loyer', '1 234,56 €', 123_456],
    ['loyer', '12.', 1_200],
    ['loyer', '?', UNKNOWN],
    ['loyer', '', undefined],
    ['loyer', '12a', Number.NaN],
    ['loyer', '-3', Number.NaN],
    ['revenuRecent', '12000a', 100_000],
    ['revenuRecent', '12000 y', 100_000],
    ['nombreDeParts', '2,5', 2.5],
    ['heuresGarde', '120', 120],
  ])('%s: %j is %j', (fact, text, raw) => {
    expect(rawOf(input(fact), text)).toEqual(raw)
  })

  it.each([
    ['dateNaissance', '1991-06-08', '08/06/1991'],
    ['loyer', 41_050, '410,5'],
    ['nombreDeParts', 2.5, '2,5'],
    ['heuresGarde', 120, '120'],
    ['loyer', UNKNOWN, '?'],
    ['loyer', undefined, ''],
  ])('%s: the answer %j is written %j, and read again the same', (fact, value, text) => {
    expect(textOf(input(fact), value)).toBe(text)
    expect(rawOf(input(fact), text)).toEqual(value)
  })
})
