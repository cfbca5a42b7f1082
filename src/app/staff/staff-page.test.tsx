import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { mediator, setMediator } from '../kiosk/mediator'
import { deviceStorage } from '../kiosk/storage'
import { pinIn } from './pin'
import { StaffPage } from './staff-page'

const words = JSON.parse(readFileSync('locales/fr/staff.json', 'utf8'))
const plain = (text: string) => text.replace(/\s+/g, ' ')
const pin = () => pinIn(deviceStorage, Date.now, 10)
const show = () => render(<StaffPage terminal={undefined} pin={pin()} />)
const type = (code: string) => {
  fireEvent.input(screen.getByLabelText(words.pin.label), { target: { value: code } })
  fireEvent.click(screen.getByText(words.pin.submit))
}
const titled = (title: string) => screen.findByRole('heading', { level: 1, name: title }, { timeout: 5000 })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  vi.stubGlobal('crypto', webcrypto)
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('', { status: 404 })),
  )
  setMediator(false)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('asks at first for a code, twice and not too easy, and opens', async () => {
  show()
  await titled(words.pin.first.title)
  type('123456')
  await screen.findByText(words.pin.easy)
  await new Promise((done) => setTimeout(done, 450))
  type('402917')
  await titled(words.pin.again.title)
  type('402918')
  await screen.findByText(words.pin.differ)
  type('402917')
  await titled(words.pin.again.title)
  type('402917')
  await titled(words.title)
  expect(await pin().exists()).toBe(true)
})

it('asks for it from then on, says how many tries are left, and then how long to wait', async () => {
  await pin().choose('402917')
  show()
  await titled(words.pin.ask.title)
  expect(screen.queryByText(words.mediator.title)).toBeNull()
  for (const left of [4, 3, 2, 1]) {
    type('111222')
    await screen.findByText(plain(words.pin.wrong.replace('{{left}}', String(left))), undefined, { timeout: 5000 })
    await new Promise((done) => setTimeout(done, 450))
  }
  type('111222')
  await screen.findByText(/dans (60|59) secondes/, undefined, { timeout: 5000 })
  expect(screen.getByText(words.pin.submit).closest('button')).toBeDisabled()
})

it('locks by itself two minutes after the last gesture, and on request', async () => {
  await pin().choose('402917')
  show()
  await titled(words.pin.ask.title)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  type('402917')
  await titled(words.title)
  act(() => void vi.advanceTimersByTime(110_000))
  fireEvent.pointerDown(document.body)
  act(() => void vi.advanceTimersByTime(110_000))
  expect(screen.getByText(words.title)).toBeInTheDocument()
  act(() => void vi.advanceTimersByTime(15_000))
  await titled(words.pin.ask.title)
})

it('says that a mediator is present, and no more, at the same button', async () => {
  await pin().choose('402917')
  show()
  await titled(words.pin.ask.title)
  type('402917')
  await titled(words.title)
  const toggle = () => screen.getByText(words.mediator.on).closest('button') as HTMLButtonElement
  expect(toggle()).toHaveAttribute('aria-pressed', 'false')
  await new Promise((done) => setTimeout(done, 450))
  fireEvent.click(toggle())
  await waitFor(() => expect(toggle()).toHaveAttribute('aria-pressed', 'true'))
  expect(mediator.get()).toBe(true)
  await new Promise((done) => setTimeout(done, 450))
  fireEvent.click(toggle())
  await waitFor(() => expect(mediator.get()).toBe(false))
})
