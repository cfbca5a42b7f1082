import { describe, expect, it } from 'vitest'
import { FACTS } from '../../law/facts'
import { LANGUAGES } from '../i18n/languages'
import { INPUTS, inputOf } from './inputs'

const words = import.meta.glob<Record<string, Record<string, unknown>>>('/locales/*/questions.json', {
  eager: true,
  import: 'default',
})

describe('every fact of the law can be asked', () => {
  it.each(FACTS.map((fact) => [fact.id, fact] as const))(
    '%s has an input whose typical answer is accepted',
    (id, fact) => {
      expect(() => fact.parse(inputOf(id).typical, '2026-11-23')).not.toThrow()
    },
  )

  it('has no input without a fact', () => {
    expect(Object.keys(INPUTS).sort()).toEqual(FACTS.map((fact) => fact.id).sort())
  })

  describe.each(LANGUAGES)('words in %s', (language) => {
    const questions = words[`/locales/${language}/questions.json`] ?? {}

    it.each(FACTS.map((fact) => fact.id))('%s has a title of at most 12 words, a short name and a reason', (id) => {
      const own = questions[id] ?? {}
      expect(own).toMatchObject({ title: expect.any(String), short: expect.any(String), why: expect.any(String) })
      const said = (own.title as string).split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\d]/u.test(word))
      expect(said.length).toBeLessThanOrEqual(12)
    })

    it.each(Object.entries(INPUTS))('%s names each of its options', (id, input) => {
      const options = 'options' in input ? input.options : []
      const own = (questions[id]?.options ?? {}) as Record<string, unknown>
      for (const option of options) expect(own[option], option).toEqual(expect.any(String))
    })
  })
})
