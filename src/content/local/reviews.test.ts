import { expect, it } from 'vitest'
import { DEFAULT_PACK } from './default-pack'
import { parsePack } from './pack'
import { isTranslated, printOf, type Reviews, reviewOf } from './reviews'

const question = DEFAULT_PACK.questions[0] as (typeof DEFAULT_PACK.questions)[number]
const by = (item: object): Reviews => ({ ar: { by: 'Mme Haddad', on: '2026-11-28', of: printOf(item, 'ar') } })
const read = { ...question, reviews: by(question) }

it('holds as long as neither the translation nor the French text changes, wherever it is in the item', () => {
  expect(reviewOf(read, 'ar')).toMatchObject({ by: 'Mme Haddad', on: '2026-11-28' })
  expect(reviewOf(read, 'tr')).toBeUndefined()
  expect(reviewOf(question, 'ar')).toBeUndefined()
  const [first, ...others] = read.answers
  const answers = (part: object) => [{ ...first, text: { ...first?.text, ...part } }, ...others]
  for (const changed of [
    { ...read, text: { ...read.text, fr: 'Autre chose ?' } },
    { ...read, text: { ...read.text, ar: 'سؤال' } },
    { ...read, answers: answers({ fr: 'Par hasard' }) },
  ]) {
    expect(reviewOf(changed, 'ar')).toBeUndefined()
  }
  expect(reviewOf({ ...read, answers: answers({ tr: 'Rastgele' }), to: '2028-01' } as typeof read, 'ar')).toBeDefined()
})

it('is the same for a form, a draft and a pack, whose fields stand in another order', () => {
  const parsed = parsePack({ ...DEFAULT_PACK, questions: [Object.fromEntries(Object.entries(read).reverse())] })
  expect(parsed.ok && parsed.pack.questions.map((one) => reviewOf(one, 'ar')?.by)).toEqual(['Mme Haddad'])
})

it('is of an item that has words in the language', () => {
  const tariff = { id: 'x', place: 'y', rows: [{ from: 0 }] }
  expect([isTranslated(question, 'uk'), isTranslated(tariff, 'uk')]).toEqual([true, false])
  expect(isTranslated({ text: { fr: 'Oui', uk: '' } }, 'uk')).toBe(false)
})
