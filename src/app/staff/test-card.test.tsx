import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { languageName } from '../i18n/languages'
import { TestCard } from './test-card'
import { staffWords } from './words'

// The real words of six languages are opened in a real browser (tests/e2e/staff.test.ts).
vi.mock('../i18n/words', () => ({
  loadWords: async (language: string) => {
    if (language === 'tr') throw new TypeError('not to be had')
    return { has: () => true }
  },
  addGuideWords: async () => undefined,
}))

const words = JSON.parse(readFileSync('locales/fr/staff.json', 'utf8'))
const line = (check: string) => screen.getByText(words.test.check[check]).closest('li')

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('gives each part a line: what is well, what is to be looked at and what to do', async () => {
  render(<TestCard t={staffWords('fr')} />)
  fireEvent.click(screen.getByText(words.test.start))
  await waitFor(() => expect(line('words')).toHaveTextContent(languageName('tr')), { timeout: 5000 })
  expect(line('words')).toHaveTextContent(words.test.wrong)
  for (const check of ['storage', 'clock']) expect(line(check)).toHaveTextContent(words.test.well)
  // There is no worker here.
  expect(line('worker')).toHaveTextContent(words.test.wrong)
  expect(line('worker')).toHaveTextContent(words.test.ko.worker)
  expect(line('caches')).toHaveTextContent(words.test.wrong)
})

it('a mouse is no finger', async () => {
  render(<TestCard t={staffWords('fr')} />)
  fireEvent.click(screen.getByText(words.test.start))
  const press = (pointerType: string) =>
    fireEvent(
      screen.getByText(words.test.touch),
      Object.assign(new Event('pointerup', { bubbles: true }), { pointerType }),
    )
  await waitFor(() => expect(line('touch')).toHaveTextContent(words.test.waiting))
  press('mouse')
  expect(line('touch')).toHaveTextContent(words.test.waiting)
  press('touch')
  await waitFor(() => expect(line('touch')).toHaveTextContent(words.test.well))
})
