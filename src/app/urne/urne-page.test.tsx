import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emptyBox } from '../../statistics/box'
import { CATALOGUE } from '../../statistics/catalogue'
import { withUrne } from '../ballot/device-box'
import { health } from '../kiosk/health'
import { UrnePage } from './urne-page'

const words = JSON.parse(readFileSync('locales/fr/urne.json', 'utf8'))

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  health.set({ ...health.get(), ballot: 'ok' })
})
afterEach(() => vi.unstubAllGlobals())

/** A collector that knows one code. */
const collector = (code: string) =>
  vi.fn(async (address: string | URL | Request, options?: RequestInit) => {
    const known = String(address) !== '/v1/enrolments' || JSON.parse(String(options?.body)).code === code
    const body = JSON.stringify({ site: 'remiremont', kiosk: 'remiremont-1', token: 't' })
    return new Response(known ? body : '{}', { status: known ? 201 : 404 })
  })

it('enrols the device with the digits that are pressed', async () => {
  vi.stubGlobal('fetch', collector('123456789012'))
  render(<UrnePage />)
  await screen.findByText(words.device.no)
  const submit = screen.getByRole('button', { name: words.code.submit })
  expect(submit).toBeDisabled()
  for (const digit of '123456789012') await userEvent.click(screen.getByRole('button', { name: digit }))
  expect(screen.getByLabelText(words.code.label)).toHaveValue('1234 5678 9012')
  await userEvent.click(submit)
  await screen.findByText(words.said.ok)
  await screen.findByText(/Inscrit.*remiremont-1/)
})

it('says that a code is not known, and keeps what was typed', async () => {
  vi.stubGlobal('fetch', collector('000000000000'))
  render(<UrnePage />)
  await userEvent.type(screen.getByLabelText(words.code.label), '1234-5678-9012')
  await userEvent.click(screen.getByRole('button', { name: words.code.submit }))
  await screen.findByText(words.said.unknown)
  expect(screen.getByLabelText(words.code.label)).toHaveValue('1234 5678 9012')
})

it('says which months have left and which wait, and never a count', async () => {
  await withUrne(async (urne) => {
    await urne.put('sealed', { month: '2026-02', bytes: '{"sessions":214}', sentOn: '2026-03-02' })
    await urne.put('sealed', { month: '2026-03', bytes: '{"sessions":215}', sentOn: null })
    await urne.put('box', { ...emptyBox(CATALOGUE.version, '2026-04'), sessions: 216 }, 'open')
  })
  const { container } = render(<UrnePage />)
  await screen.findByText('mars 2026')
  expect(screen.getByText(words.months.waiting)).toBeInTheDocument()
  expect(screen.getByText('envoyé le 2 mars 2026')).toBeInTheDocument()
  expect(container.textContent).not.toMatch(/21[456]/)
})

it('says what keeps the months here, in English too', async () => {
  health.set({ ...health.get(), ballot: 'conflict' })
  render(<UrnePage />)
  await screen.findByText(/déjà un autre total/)
  await userEvent.click(screen.getByRole('button', { name: 'English' }))
  expect(screen.getByText(/already has another total/)).toBeInTheDocument()
})
