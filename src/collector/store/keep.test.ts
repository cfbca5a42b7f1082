import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ENGINES, useDatabases } from '../../../tests/databases'
import { sha256 } from '../secrets'
import { backUp } from './backup'
import { denied, enrol, issueCode, revoke } from './devices'
import { openStore, type Store } from './open'
import { countReport } from './phones'
import { retain, takesReports } from './retention'
import { addSite, seed } from './sites'

const TODAY = '2026-05-10'

describe.each(ENGINES)('what the collector keeps: %s', (engine) => {
  const databases = useDatabases(engine)
  let url: string
  let store: Store
  beforeEach(async () => {
    url = await databases.create()
    store = await openStore(url)
    await seed(store)
  })
  afterEach(() => store.destroy())

  it('opened again, also by two at once, it is as it was', async () => {
    await store.deleteFrom('site').where('site_id', '=', 'val-d-ajol').execute()
    const others = await Promise.all([openStore(url), openStore(url)])
    for (const other of others) {
      await seed(other)
      expect(await other.selectFrom('site').select('site_id').execute()).toEqual([{ site_id: 'remiremont' }])
      await other.destroy()
    }
  })

  it('a code enrols one device once, within fourteen days, however it is typed', async () => {
    const code = await issueCode(store, 'remiremont', 'k1', TODAY)
    expect(code).toMatch(/^\d{4} \d{4} \d{4}$/)
    const kept = await store.selectFrom('enrolment').selectAll().executeTakeFirstOrThrow()
    expect(kept).toEqual({
      code_sha256: sha256(code.replaceAll(' ', '')),
      site_id: 'remiremont',
      kiosk_id: 'k1',
      expires_on: '2026-05-24',
    })
    expect(await enrol(store, '0000 0000 0000', TODAY)).toBeUndefined()
    const place = await enrol(store, code.replaceAll(' ', '-'), '2026-05-24')
    expect(place).toMatchObject({ site: 'remiremont', kiosk: 'k1' })
    expect(await enrol(store, code, TODAY)).toBeUndefined()
    const late = await issueCode(store, 'remiremont', 'k2', TODAY)
    expect(await enrol(store, late, '2026-05-25')).toBeUndefined()
  })

  it('a code used by two at once enrols one', async () => {
    const code = await issueCode(store, 'remiremont', 'k1', TODAY)
    const places = await Promise.all(Array.from({ length: 8 }, () => enrol(store, code, TODAY)))
    expect(places.filter(Boolean)).toHaveLength(1)
  })

  it('a token is that of one device in one house, until it is revoked or replaced', async () => {
    const enrolled = async (kiosk: string) =>
      (await enrol(store, await issueCode(store, 'remiremont', kiosk, TODAY), TODAY))?.token ?? ''
    const token = await enrolled('k1')
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect((await store.selectFrom('kiosk').select('token_sha256').executeTakeFirst())?.token_sha256).toBe(
      sha256(token),
    )
    expect(await denied(store, 'remiremont', 'k1', token)).toBeUndefined()
    expect(await denied(store, 'val-d-ajol', 'k1', token)).toBe('other-site')
    expect(await denied(store, 'remiremont', 'k2', token)).toBe('unknown-token')
    expect(await denied(store, 'remiremont', 'k1', await enrolled('k2'))).toBe('unknown-token')
    expect([await revoke(store, 'k1'), await revoke(store, 'k9')]).toEqual([true, false])
    expect(await denied(store, 'remiremont', 'k1', token)).toBe('revoked-token')
    const next = await enrolled('k1')
    expect(await denied(store, 'remiremont', 'k1', token)).toBe('unknown-token')
    expect(await denied(store, 'remiremont', 'k1', next)).toBeUndefined()
  })

  it('a house is in a territory, and has a name of its own', async () => {
    await addSite(store, { site: 'gerardmer', territory: '200100000', geo: '88', label: 'MJC' })
    expect((await store.selectFrom('territory').select('territory_id').execute()).length).toBe(2)
    await expect(addSite(store, { site: 'gerardmer', territory: 't', geo: '88', label: 'x' })).rejects.toThrow()
  })

  it('a report is counted once, however often it comes', async () => {
    const report = { cat: '2026.1', geo: '88', quarter: '2026-Q2', subject: 'rsa', answer: 2 }
    const sent = await Promise.all(
      Array.from({ length: 60 }, (_, index) => countReport(store, { ...report, nonce: `n${index % 20}` })),
    )
    expect(sent.filter(Boolean)).toHaveLength(20)
    expect(await store.selectFrom('phone').selectAll().execute()).toEqual([
      { geo: '88', quarter: '2026-Q2', cat: '2026.1', rr: 'coin3', subject: 'rsa', answer: 2, n: 20 },
    ])
  })

  it('what is too old is folded into its year or deleted, and no count is lost', async () => {
    const cell = { site_id: 'remiremont', cat: '2026.1', tbl: 0, subject: 'rsa', c1: 'rec', c2: '', batches: 1 }
    const months = ['2023-12', '2024-01', '2024-03', '2024-04', '2026-04']
    for (const month of months)
      await store
        .insertInto('cell')
        .values({ ...cell, month, n: 20 })
        .execute()
    await store
      .insertInto('cell')
      .values({ ...cell, month: '2024-01', c1: 'non', n: 7 })
      .execute()
    await issueCode(store, 'remiremont', 'k1', '2026-04-01')
    await issueCode(store, 'remiremont', 'k2', TODAY)
    for (const quarter of ['2026-Q1', '2026-Q2', '2025-Q4']) {
      await store.insertInto('seen').values({ geo: '88', quarter, nonce: 'n' }).execute()
    }
    for (const day of [TODAY, TODAY, '2026-06-01']) await retain(store, day)
    const cells = await store
      .selectFrom('cell')
      .select(['month', 'c1', 'n', 'batches'])
      .orderBy('month')
      .orderBy('c1')
      .execute()
    expect(cells.map(({ month, c1, n, batches }) => [month, c1, n, batches])).toEqual([
      ['2023-00', 'rec', 20, 1],
      ['2024-00', 'non', 7, 1],
      ['2024-00', 'rec', 60, 3],
      ['2026-04', 'rec', 20, 1],
    ])
    expect(await store.selectFrom('enrolment').select('kiosk_id').execute()).toEqual([])
    expect(await store.selectFrom('seen').select('quarter').execute()).toEqual([{ quarter: '2026-Q2' }])
  })
})

describe('a backup', () => {
  const databases = useDatabases('sqlite')
  it('is made while the file is in use, restores whole, and overwrites nothing', async () => {
    const url = await databases.create()
    const store = await openStore(url)
    await seed(store)
    const file = `${url}.copy`
    expect(await backUp(store, file)).toContain('site 2')
    await expect(backUp(store, file)).rejects.toThrow('exists')
    expect(readdirSync(dirname(file)).filter((name) => name.includes('copy'))).toHaveLength(1)
    await store.destroy()
    const restored = await openStore(file)
    expect(await restored.selectFrom('site').select('site_id').orderBy('site_id').execute()).toEqual([
      { site_id: 'remiremont' },
      { site_id: 'val-d-ajol' },
    ])
    await restored.destroy()
  })
})

it('reports are taken until 45 days after their quarter', () => {
  expect(takesReports('2026-Q1', '2026-05-15')).toBe(true)
  expect(takesReports('2026-Q1', '2026-05-16')).toBe(false)
})
