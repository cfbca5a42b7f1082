import { describe, expect, it } from 'vitest'
import { applyPreferences, DEFAULT_PREFERENCES, parsePreferences } from './preferences'

describe('on the page', () => {
  it('are language, direction, theme, letters and their size', () => {
    const root = document.createElement('html')
    applyPreferences(
      root,
      {
        ...DEFAULT_PREFERENCES,
        language: 'ar',
        textSize: 150,
        theme: 'contraste',
        spacing: 'wide',
        letters: 'dyslexia',
        calm: true,
        low: true,
      },
      'ar',
    )
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl'])
    expect({ ...root.dataset }).toEqual({ theme: 'contraste', spacing: 'wide', letters: 'dyslexia', calm: '', low: '' })
    expect(root.style.getPropertyValue('--text-scale')).toBe('1.5')
    applyPreferences(root, DEFAULT_PREFERENCES, 'fr')
    expect({ ...root.dataset }).toEqual({ theme: 'clair', spacing: 'normal', letters: 'atkinson' })
  })

  it('keep to the language of the words that are shown; easy French is French', () => {
    const root = document.createElement('html')
    applyPreferences(root, { ...DEFAULT_PREFERENCES, language: 'ar' }, 'fr-falc')
    expect([root.lang, root.dir]).toEqual(['fr', 'ltr'])
  })
})

describe('read from the device', () => {
  it('are what was kept', () => {
    const kept = { ...DEFAULT_PREFERENCES, language: 'tr', textSize: 300, calm: true, scan: true, scanTime: 4 } as const
    expect(parsePreferences(structuredClone(kept))).toEqual(kept)
  })

  it.each([undefined, null, 'fr', { language: 'xx', textSize: 10_000, calm: 'yes', scan: 1, scanTime: 3, more: 1 }])(
    '%j: the defaults',
    (raw) => {
      expect(parsePreferences(raw)).toEqual(DEFAULT_PREFERENCES)
    },
  )
})
