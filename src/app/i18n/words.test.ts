import { describe, expect, it } from 'vitest'
import { LANGUAGES } from './languages'
import { FRENCH_START, loadStart } from './start'
import { loadWords, wordsFrom } from './words'

describe('words', () => {
  it.each(LANGUAGES)('%s has a file of its own', async (language) => {
    const words = await loadWords(language)
    expect(words.t('questions.foyer.title')).not.toContain('.')
    expect(words.has('droits.rsa.aucunMotDeCeNom')).toBe(false)
  })

  it('finds the words of a right by the name of its file', () => {
    const words = wordsFrom('fr', { '/locales/fr/droits/rsa.json': { name: 'RSA' } })
    expect(words.t('droits.rsa.name')).toBe('RSA')
  })

  it.each([
    [0, 'On commence'],
    [1, 'Déjà 1 droit'],
    [2, 'Déjà 2 droits'],
    [1_000_000, 'Déjà 1000000 droits'],
  ])('counts %i rights in French', async (count, text) => {
    expect((await loadWords('fr')).t('questions.ui.found', { count })).toBe(text)
  })
})

describe('words of the start screen', () => {
  it('fills the blanks', () => {
    expect(FRENCH_START.t('start.small.idle', { seconds: 90 })).toContain('90')
  })

  it.each(LANGUAGES)('%s has a file of its own', async (language) => {
    const { t } = await loadStart(language)
    expect(t('start.title')).not.toBe('start.title')
    expect(t('start.nowhere')).toContain('start.nowhere')
  })
})
