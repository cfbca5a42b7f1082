import { describe, expect, it } from 'vitest'
import { answerKey } from '../../../engine/types'
import { dateNaissance, loyer } from '../../../law/facts'
import { demandeur, menage } from '../../../law/menage'
import { createSession } from '../../session/session'
import { entryOf } from './entry'

const birthday = { fact: dateNaissance, subject: demandeur } as never
const rent = { fact: loyer, subject: menage } as never
const BIRTHDAY = answerKey(dateNaissance, demandeur)
const RENT = answerKey(loyer, menage)

function typing() {
  const session = createSession('2026-11-23')
  const entry = entryOf(session)
  entry.type(birthday, '08061991')
  entry.leave(birthday)
  return { entry, answers: () => session.get().answers, draft: (key: string) => entry.get().get(key) }
}

describe('what is typed becomes an answer', () => {
  it('a date typed over another: the first stands until the second is whole', () => {
    const { entry, answers } = typing()
    for (const text of ['1', '15', '1504', '1504198']) entry.type(birthday, text)
    expect(answers().get(BIRTHDAY)).toBe('1991-06-08')
    entry.type(birthday, '15041987')
    expect(answers().get(BIRTHDAY)).toBe('1987-04-15')
  })

  it('a field left with half a date has no answer, and keeps what was typed', () => {
    const { entry, answers, draft } = typing()
    entry.type(birthday, '1504')
    entry.leave(birthday)
    expect(answers().has(BIRTHDAY)).toBe(false)
    expect(draft(BIRTHDAY)).toEqual({ text: '1504', left: true })
  })

  it('an emptied field, and a date that cannot be, take the answer back at once', () => {
    for (const text of ['', '31022013']) {
      const { entry, answers } = typing()
      entry.type(birthday, text)
      expect(answers().has(BIRTHDAY), text).toBe(false)
    }
  })

  it('an amount counts at each key', () => {
    const { entry, answers } = typing()
    const seen = ['4', '41', '410', '410x'].map((text) => {
      entry.type(rent, text)
      return answers().get(RENT)
    })
    expect(seen).toEqual([400, 4_100, 41_000, undefined])
  })
})
