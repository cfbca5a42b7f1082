import 'fake-indexeddb/auto'
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { french, said, TODAY } from '../../../../tests/walk'
import { CATALOGUE } from '../../../statistics/catalogue'
import { coinOpen, followCoin } from '../../ballot/coin'
import { withUrne } from '../../ballot/device-box'
import type { Draft } from '../../ballot/draft'
import { CoinScreen } from './coin-screen'

const every = Object.keys(CATALOGUE.rights)
const draft: Draft = { age: 30, rights: [], open: [], missing: null, lastedMs: 0 }

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  coinOpen.set(true)
})

function show(given: Partial<Draft> = {}) {
  const done = vi.fn()
  render(
    <CoinScreen words={french} today={{ today: TODAY, trusted: true }} draft={{ ...draft, ...given }} onDone={done} />,
  )
  return { done, user: userEvent.setup() }
}
const kept = () => withUrne((urne) => urne.get('report', 'last'))
const config = (phones: unknown) => vi.fn(async () => new Response(JSON.stringify({ phones }), { status: 200 }))

describe('the coin of a telephone', () => {
  it('is not offered while the collector has it closed', async () => {
    coinOpen.set(false)
    const { done } = show()
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce())
    expect(screen.queryByRole('button', { name: said('vote.coin.yes') })).toBeNull()
  })

  it('no: keeps nothing', async () => {
    const { done, user } = show()
    await user.click(await screen.findByRole('button', { name: said('vote.coin.no') }))
    expect(done).toHaveBeenCalledOnce()
    expect(await kept()).toBeUndefined()
  })

  it('yes: keeps one report, and is not offered again in the quarter', async () => {
    const { user, done } = show()
    await user.click(await screen.findByRole('button', { name: said('vote.coin.yes') }))
    expect(done).toHaveBeenCalledOnce()
    await vi.waitFor(async () => expect((await kept())?.body).toHaveLength(256))
    const again = show()
    await vi.waitFor(() => expect(again.done).toHaveBeenCalledOnce())
  })

  it('asks about a right that is open and of which nothing was said', async () => {
    const { user, done } = show({ open: every })
    await user.click(await screen.findByRole('button', { name: said('vote.coin.yes') }))
    expect(done).not.toHaveBeenCalled()
    await user.click(await screen.findByRole('button', { name: said('results.taken.no') }))
    expect(done).toHaveBeenCalledOnce()
    await vi.waitFor(async () => expect((await kept())?.body).toHaveLength(256))
  })
})

describe('the collector', () => {
  it.each([
    [{ open: true, geo: ['88'] }, true],
    [{ open: true, geo: ['57'] }, false],
    [{ open: false, geo: ['88'] }, false],
    [undefined, false],
  ])('that says %j opens it: %s', async (phones, open) => {
    coinOpen.set(false)
    await followCoin(config(phones))
    expect(coinOpen.get()).toBe(open)
  })

  it('that does not answer leaves it as it is', async () => {
    coinOpen.set(false)
    await followCoin(vi.fn().mockRejectedValue(new TypeError('offline')))
    expect(coinOpen.get()).toBe(false)
  })
})
