import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { LOG_LEVELS, logger } from '../../src/collector/log'
import type { Store } from '../../src/collector/store/open'
import { canonical, LARGEST_BATCH } from '../../src/statistics/batch'
import { CATALOGUE } from '../../src/statistics/catalogue'
import { reportOf } from '../../src/statistics/report'
import { ENGINES, useDatabases } from '../databases'
import { batchOf } from './batches'
import { random } from './mutate'
import { said, startService } from './service'

const MARK = 'm4rk'
/** In no number of ours: the third part of an address. */
const ADDRESS = '203.0.113'

/** All that is in the database, as text. */
async function dump(store: Store): Promise<string> {
  const tables = await store.introspection.getTables()
  const rows = await Promise.all(
    tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(store).then((found) => found.rows)),
  )
  return JSON.stringify([tables, rows])
}

const filesBeside = (path: string): string =>
  readdirSync(dirname(path))
    .filter((name) => name.startsWith(basename(path)))
    .map((name) => readFileSync(join(dirname(path), name), 'latin1'))
    .join('')

describe.each(ENGINES)('of 1,000 requests: %s', (engine) => {
  const databases = useDatabases(engine)
  it('no address, header, path, query or refused body is in the database or in the log', {
    timeout: 60_000,
  }, async () => {
    const lines: string[] = []
    const log = logger(LOG_LEVELS[0], { write: (line) => lines.push(line) })
    const url = await databases.create()
    const service = await startService(url, { phones: ['88'], trustProxy: true, log })
    const token = await service.enrol('k1')
    const next = random(1)
    const byte = () => Math.floor(next() * 256)
    const headers = {
      'content-type': 'application/json',
      'user-agent': `${MARK} agent`,
      cookie: `id=${MARK}`,
      referer: `https://${MARK}.example/`,
      'accept-language': MARK,
    }
    const path = `/v1/sites/remiremont/kiosks/k1/months/2026-03`
    const put = (to: string, body: string, bearer = token) =>
      ({ to, init: { method: 'PUT', body, headers: { ...headers, authorization: `Bearer ${bearer}` } } }) as const
    const post = (to: string, body: string) => ({ to, init: { method: 'POST', body, headers } }) as const
    const good = canonical(batchOf('2026-03'))
    const report = () =>
      reportOf({ catalogue: CATALOGUE, right: 'rsa', truth: 2, geo: '88', quarter: '2026-Q2' }, byte).body
    const few = canonical(batchOf('2026-02', { cells: [[5, `q-${MARK}`, '2026-02', MARK, '', 3]], noise: {} }))
    const kinds = [
      () => put(`${path}?from=${MARK}`, good),
      () => put(path, good.replace('{', `{"name":"${MARK}",`)),
      () => put(path, good.replace(CATALOGUE.version, MARK)),
      () => put(path, `not JSON ${MARK}`),
      () => put(path, good, MARK.padEnd(43, 'x')),
      () => put(path.replace('2026-03', '2026-02'), few),
      () => put(path.replace('remiremont', MARK), good),
      () => put(path.replace('k1', MARK), good),
      () => put(path.replace('2026-03', MARK), good),
      () => put(path, good.padEnd(LARGEST_BATCH + 1, MARK)),
      () => post(`/v1/reports?${MARK}`, report()),
      () => post('/v1/reports', report().replace('xxxx', MARK)),
      () => post('/v1/reports', report().replace('"88"', `"${MARK}"`).slice(0, 256)),
      () => post('/v1/enrolments', JSON.stringify({ code: MARK })),
      () => post(`/v1/${MARK}`, MARK),
      () => ({ to: `/v1/published/${MARK}/2026-Q1.json`, init: { headers } }) as const,
      () => ({ to: `/${MARK}?${MARK}`, init: { headers } }) as const,
      () => ({ to: '/v1/health', init: { method: MARK, headers } }) as const,
    ]
    const answers = new Set<string>()
    for (let index = 0; index < 1_000; index += 1) {
      const { to, init } = (kinds[index % kinds.length] as (typeof kinds)[number])()
      const from = { ...init.headers, 'x-forwarded-for': `10.0.0.1, ${ADDRESS}.${index % 256}` }
      answers.add(await said(await service.request(to, { ...init, headers: from }, `${ADDRESS}.1`)))
    }
    for (const expected of [
      '201',
      '200',
      '204',
      '400 malformed',
      '401 unknown-token',
      '413 too-large',
      '404',
      '429 too-many-requests',
    ]) {
      expect([...answers]).toContain(expected)
    }
    expect([...answers]).toContain('422 table-too-small')
    expect(lines.length).toBeGreaterThanOrEqual(1_000)
    const kept = [lines.join(''), await dump(service.store), await service.metrics()]
    if (engine === 'sqlite') kept.push(filesBeside(url))
    for (const text of kept) {
      expect(text.length).toBeGreaterThan(500)
      expect(text).not.toContain(MARK)
      expect(text).not.toContain(ADDRESS)
      expect(text).not.toContain(token)
    }
    expect(kept[0]).toContain('/v1/sites/:site/kiosks/:kiosk/months/:month')
    expect(kept[1]).toContain('remiremont')
    await service.store.destroy()
  })
})
