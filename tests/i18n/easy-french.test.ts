import { describe, expect, it } from 'vitest'
import { wordsOf } from '../words'
import { meanSentence, notEasy } from './easy-french'

/** Names of rights and papers are what the forms say. */
const OFFICIAL = /(^|\.)(name|short)$/
const french = wordsOf('fr')
const easy = wordsOf('fr-falc')
const texts = [...easy].filter(([key]) => !OFFICIAL.test(key))

describe('easy French', () => {
  it('has short sentences and none of the constructions that it does without, in every text', () => {
    expect(texts.flatMap(([key, text]) => notEasy(text).map((why) => `${key}, ${why}: ${text}`))).toEqual([])
  })

  it('is a real rewriting: shorter sentences, few texts left as they were', () => {
    const long = texts.filter(([key]) => (french.get(key) ?? '').length > 60)
    const same = long.filter(([key, text]) => french.get(key) === text)
    expect(same.length / long.length).toBeLessThan(0.1)
    const before = meanSentence(long.map(([key]) => french.get(key) ?? ''))
    expect(meanSentence(long.map(([, text]) => text))).toBeLessThan(0.85 * before)
  })
})

describe('what is not easy is seen', () => {
  it.each([
    ['La Caf paie cette aide. Vous la recevez le 5 du mois.', []],
    [
      'Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize.',
      ['phrase de 16 mots', '16.0 mots par phrase'],
    ],
    ['Cette aide est versée par la Caf.', ['passif']],
    ['Demandez-la en allant à la mairie.', ['gérondif']],
    ['En attendant, gardez vos papiers.', []],
    ['Le parent dont vous parlez.', ['relatif composé']],
    ['Une aide (la première).', ['signe']],
    ['Le Titre IV du code.', ['chiffres romains']],
    ['Venez afin de signer.', ['mot savant']],
    ['En cas de perte, écrivez.', ['locution administrative']],
  ])('%s', (text, why) => {
    expect(notEasy(text)).toEqual(why)
  })
})
