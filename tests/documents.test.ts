import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '../src/content/documents/register'
import { BENEFITS } from '../src/law/benefits'
import { LANGUAGES, wordsOf } from './words'

// The law does not know the register: its papers are plain texts, held to the register here.
describe('the papers that rights ask for', () => {
  it('are all in the register', () => {
    const unknown = BENEFITS.flatMap(({ id, documents }) =>
      documents.filter((document) => !(document in DOCUMENTS)).map((document) => `${id}: ${document}`),
    )
    expect(unknown).toEqual([])
  })

  it('are asked once by each right', () => {
    expect(BENEFITS.filter(({ documents }) => new Set(documents).size < documents.length).map(({ id }) => id)).toEqual(
      [],
    )
  })

  it.each(LANGUAGES)('are said in %s by each right that asks for them, and by no other', (language) => {
    const said = [...wordsOf(language).keys()].filter((key) => /^droits\.\w+\.pieces\./.test(key))
    const asked = BENEFITS.flatMap(({ id, documents }) =>
      documents.map((document) => `droits.${id}.pieces.${document}`),
    )
    expect(said.sort()).toEqual(asked.sort())
  })
})
