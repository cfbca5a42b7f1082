import { expect, it } from 'vitest'
import { applyPreferences } from './preferences'

it('puts language, direction, theme and size of letters on the page', () => {
  const root = document.createElement('html')
  applyPreferences(root, { language: 'en', textSize: 150, theme: 'contraste' }, 'ltr')
  expect([root.lang, root.dir, root.dataset.theme]).toEqual(['en', 'ltr', 'contraste'])
  expect(root.style.getPropertyValue('--text-scale')).toBe('1.5')
})
