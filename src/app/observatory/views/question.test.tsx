import { waitFor } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { counts, editionOf } from '../../../../tests/observatory/editions'
import { QUESTIONS } from '../../../../tests/observatory/full'
import { show } from '../../../../tests/observatory/show'
import { Question } from './question'

const rows = counts({ table: 'questions', subject: 'bus-du-soir' }, { oui: 140, non: 60 })
const answering = (response: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(response))

afterEach(() => {
  vi.unstubAllGlobals()
})

it('asks the words of the question of the local pack, past ones too', async () => {
  answering(async () => Response.json({ questions: QUESTIONS }))
  const page = show(Question, editionOf(rows))
  await waitFor(() => expect(page.text()).toContain('Prendriez-vous un bus du soir ?'))
  expect(page.table()).toEqual([
    ['Oui, souvent', '140'],
    ['Non', '60'],
  ])
  await waitFor(async () => expect(await page.drawn()).toContain('Oui, souvent'))
  expect(page.text()).not.toContain('Je ne sais pas')
  expect(page.text()).toContain('Ce qui n’est pas écrit ici')
  expect(await page.finding()).toBe('Oui, souvent : 140 et Non : 60.')
})

it.each([
  ['refused', async () => Response.json({}, { status: 500 })],
  ['not a pack', async () => new Response('<html>')],
  ['no network', async () => Promise.reject(new TypeError('offline'))],
])('keeps the ids when the pack cannot be read: %s', async (_name, response) => {
  answering(response)
  const page = show(Question, editionOf(rows))
  expect(await page.drawn()).toContain('oui')
  expect(page.table()[0]).toEqual(['oui', '140'])
})

it('asks for nothing when there was no question', () => {
  answering(async () => Response.json({}))
  expect(show(Question, editionOf([])).text()).toContain('Aucune réponse n’est publiée')
  expect(fetch).not.toHaveBeenCalled()
})
