import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { BENEFITS } from '../../src/law/benefits'
import { screensOf } from '../households/questions'
import { readHouseholds } from '../households/read'
import { PERSONAS, playPersona } from './personas'

it.each(PERSONAS)('%s is asked little, and what is asked decides all', (_id, persona) => {
  const { screens, differing } = playPersona(persona, BENEFITS)
  expect(differing).toEqual([])
  expect(screens.length, screens.map((asked) => asked.join(' ')).join('\n')).toBeLessThanOrEqual(persona.most)
})

const asked = (name: string) => {
  const [, persona] = PERSONAS.find(([id]) => id === name) ?? []
  if (!persona) throw new Error(`no respondent ${name}`)
  return playPersona(persona, BENEFITS).screens.flat()
}

it('nobody of 74 is asked about pregnancy, studies or work', () => {
  const facts = asked('retraitee-seule').map((key) => key.slice(0, key.indexOf('@')))
  expect(facts).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(enceinte|etud|chercheEmploi|nouvelEmploi|congeParental)/)]),
  )
})

it('nobody without wages is asked about their amount', () => {
  expect(asked('rsa-seul-handicap')).not.toEqual(expect.arrayContaining([expect.stringContaining('/salaire')]))
})

it('a tenth of the reference households: 12 screens in the middle, and the outcomes of all facts known', () => {
  const sample = readHouseholds(fileURLToPath(new URL('../households/sample.jsonl.gz', import.meta.url)))
  const { median, differing } = screensOf(sample, BENEFITS)
  expect(differing).toEqual([])
  expect(median).toBeLessThanOrEqual(12)
})
