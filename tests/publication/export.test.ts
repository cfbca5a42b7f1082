import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromSchemaLieuxDeMediationNumerique } from '@gouvfr-anct/lieux-de-mediation-numerique'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportTo } from '../../src/collector/export/export'
import { sha256 } from '../../src/collector/secrets'
import { DEFAULT_PACK } from '../../src/content/local/default-pack'
import { type Pack, parsePack } from '../../src/content/local/pack'
import type { Edition } from '../../src/statistics/edition'
import { useStage } from './stage'
import { faultsOfTable, type Resource, readCsv } from './table-schema'

const stage = useStage('sqlite')
let top: string
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'export-'))
})
afterEach(() => rmSync(top, { recursive: true, force: true }))

const traced = {
  source: { title: 'Mairie', url: 'https://www.example.fr/tarifs' },
  verifiedOn: '2026-05-01',
  validUntil: null,
}
/** All that a pack may hold, with a name of the staff on each. */
const PACK: Pack = {
  ...DEFAULT_PACK,
  version: '2026-11-24.01',
  places: DEFAULT_PACK.places.map((place) => ({ ...place, confirmedBy: 'SIGNATURE' })),
  aids: [
    {
      ...{ id: 'bafa', needs: ['loisirs'], title: { fr: '=1+1; "BAFA"' }, text: { fr: 'Une aide.' }, ...traced },
      confirmedBy: 'SIGNATURE',
      right: {
        organisme: 'caf',
        conditions: {
          age: { from: 16, who: 'anyone' },
          quotientFamilial: { most: 67_000 },
          communes: ['88383', '88487'],
        },
        amount: { cents: 30_050, per: 'once' },
        documents: ['pieceIdentite'],
        notCovered: null,
      },
    },
  ],
  tariffs: [
    {
      ...{ id: 'cantine', place: 'mjc-val-d-ajol', per: 'meal', ...traced },
      rows: [
        { from: 0, to: 60_000, price: 250 },
        { from: 60_100, to: null, price: 435 },
      ],
    },
  ],
}

const packFile = () => join(top, 'pack.json')
function run(folder: string, localPack = packFile()) {
  writeFileSync(packFile(), JSON.stringify(PACK))
  const places = { database: '', editions: stage.folder, signingKey: '', export: '', demo: false, localPack }
  return exportTo(folder, stage.store, places)
}
const paths = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
const contents = (folder: string) =>
  paths(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)
const packageOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { readonly resources: readonly Resource[] }

async function count() {
  await stage.send('a', '2026-01', [40, 12, 30])
  await stage.send('b', '2026-02', [22, 15, 18])
  await stage.publish('2026-04-15')
}

describe('the open data', () => {
  it('are all that is published, described file by file', async () => {
    await count()
    const folder = join(top, 'out')
    expect(await run(folder)).toBe(`${folder}: 16 files, 1 editions, local pack 2026-11-24.01`)
    const { resources } = packageOf(folder)
    expect(resources.map(({ path }) => path).sort()).toEqual(paths(folder).filter((path) => path.includes('/')))
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    expect(resources.every(({ name }) => /^[a-z0-9._-]+$/.test(name))).toBe(true)
    const sums = paths(folder).filter((path) => path !== 'SHA256SUMS')
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
      sums.map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`).join(''),
    )
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('| Vallées | 2026-Q1 | 2026-03-31 | 2026-04-15 |')
    expect(readFileSync(join(folder, 'editions/t1/2026-Q1.json'), 'utf8')).toBe(stage.text('t1/2026-Q1.json'))
    expect(readFileSync(join(folder, 'editions/t1/2026-Q1.csv'), 'utf8')).toBe(stage.text('t1/2026-Q1.csv'))
  })

  it('follow their own schemas', async () => {
    await count()
    const folder = join(top, 'out')
    await run(folder)
    const bytesOf = (path: string) => readFileSync(join(folder, path))
    for (const resource of packageOf(folder).resources) {
      const bytes = bytesOf(resource.path)
      expect(resource.bytes, resource.path).toBe(bytes.length)
      expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toContain(
        `${resource.hash.slice(7)}  ${resource.path}\n`,
      )
      if (resource.schema) expect(faultsOfTable(bytes.toString(), resource.schema), resource.path).toEqual([])
    }
    const list = (name: string) => JSON.parse(bytesOf(`local/${name}.json`).toString()) as object[]
    const parsed = parsePack({
      ...{ schema: 1, version: PACK.version, notices: list('avis'), aids: list('aides'), tariffs: list('tarifs') },
      questions: list('questions'),
      places: list('lieux').map((place) => ({ ...place, confirmedBy: null })),
    })
    expect(parsed.ok).toBe(true)
    expect(fromSchemaLieuxDeMediationNumerique(list('lieux-de-mediation-numerique') as never[]).length).toBeGreaterThan(
      1,
    )
  })

  it('would be caught not following them', () => {
    const schema = { fields: [{ name: 'a', type: 'integer', constraints: { required: true } }] }
    for (const text of [
      '\uFEFFb\r\n1\r\n',
      '\uFEFFa\r\n1,5\r\n',
      '\uFEFFa\r\n\r\n',
      '\uFEFFa\r\n1;2\r\n',
      'a\r\n1\r\n',
    ]) {
      expect(faultsOfTable(text, schema), text).not.toEqual([])
    }
    expect(faultsOfTable('\uFEFFa\r\n1\r\n', schema)).toEqual([])
  })

  it('are flat for a spreadsheet, which runs nothing of them', async () => {
    const folder = join(top, 'out')
    await run(folder)
    const rows = (name: string) => readCsv(readFileSync(join(folder, `local/${name}.csv`), 'utf8'))
    const [head = [], aid = []] = rows('aides')
    const cell = (name: string) => aid[head.indexOf(name)]
    expect(['titre', 'montant_euros', 'age_min', 'qf_max_euros', 'communes'].map(cell)).toEqual([
      `'=1+1; "BAFA"`,
      '300.5',
      '16',
      '670',
      '88383|88487',
    ])
    expect(rows('tarifs').map((row) => row.slice(0, 6))).toEqual([
      ['id', 'lieu', 'par', 'qf_min_euros', 'qf_max_euros', 'prix_euros'],
      ['cantine', 'mjc-val-d-ajol', 'meal', '0', '600', '2.5'],
      ['cantine', 'mjc-val-d-ajol', 'meal', '601', '', '4.35'],
    ])
    expect(rows('questions')).toHaveLength(5)
  })

  it('are the same bytes from the same input', async () => {
    await count()
    await run(join(top, 'one'))
    await new Promise((done) => setTimeout(done, 1_100))
    await run(join(top, 'two'))
    expect(contents(join(top, 'two'))).toEqual(contents(join(top, 'one')))
  })

  it('hold nothing that is not published', async () => {
    await count()
    // Counted, of a quarter that is still open; a device; staff; what nobody has confirmed.
    await stage.send('a', '2026-05', [991, 992, 993], '2026-05', 'MARKED-kiosk')
    await stage.store
      .insertInto('draft')
      .values({
        ...{ kind: 'notices', item_id: 'x', body: '{"text":"MARKED"}', changed_by: 'MARKED', changed_at: '2026-05-01' },
        ...{ revision: 1, to_confirm: 1, removed: 0 },
      })
      .execute()
    await stage.store
      .insertInto('account')
      .values({ account_id: 'MARKED', site_id: 'a', password: 'MARKED', locked: 0 })
      .execute()
    writeFileSync(join(stage.folder, 't1', '2026-Q2.json'), '{"v":1,"note":"MARKED"}')
    const folder = join(top, 'out')
    await run(folder)
    const all = contents(folder)
      .map(([path, text]) => path + text)
      .join('\n')
    expect(all).not.toMatch(/MARKED|SIGNATURE|2026-Q2|k-a\b|\b99[0-5]\b/)
    const { rows } = JSON.parse(stage.text('t1/2026-Q1.json')) as Edition
    const [head = [], ...lines] = readCsv(readFileSync(join(folder, 'editions/t1/2026-Q1.csv'), 'utf8'))
    expect(lines.map((line) => line[head.indexOf('valeur')])).toEqual(rows.map(({ value }) => String(value ?? '')))
  })

  it('are the pack of the build and no edition where nothing was published yet', async () => {
    const folder = join(top, 'out')
    expect(await run(folder, join(top, 'none.json'))).toContain(`0 editions, local pack ${DEFAULT_PACK.version}`)
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('Aucune édition n’est encore publiée.')
  })
})

describe('the folder', () => {
  it('is replaced as a whole when it holds an earlier export', async () => {
    const folder = join(top, 'out')
    await count()
    await run(folder)
    rmSync(join(stage.folder, 't1'), { recursive: true })
    await stage.store.deleteFrom('edition').execute()
    await run(folder)
    expect(paths(folder).filter((path) => path.startsWith('editions'))).toEqual([])
    expect(readdirSync(top).sort()).toEqual(['out', 'pack.json'])
  })

  it.each([
    ['another file', (folder: string) => writeFileSync(join(folder, 'notes.txt'), 'mine')],
    ['another file in a folder of it', (folder: string) => writeFileSync(join(folder, 'local', 'mine.csv'), 'mine')],
    ['a file that somebody changed', (folder: string) => writeFileSync(join(folder, 'local', 'aides.csv'), 'mine')],
    ['no list of its files', (folder: string) => rmSync(join(folder, 'SHA256SUMS'))],
    ['a link', (folder: string) => symlinkSync('/etc', join(folder, 'etc'))],
  ])('that holds %s is left as it is', async (_, change) => {
    const folder = join(top, 'out')
    await run(folder)
    change(folder)
    const before = paths(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')])
    await expect(run(folder)).rejects.toThrow('name another folder')
    expect(paths(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')])).toEqual(before)
    expect(readdirSync(top).sort()).toEqual(['out', 'pack.json'])
  })

  it('that is a file or a link is refused', async () => {
    writeFileSync(join(top, 'file'), 'mine')
    mkdirSync(join(top, 'elsewhere'))
    symlinkSync(join(top, 'elsewhere'), join(top, 'link'))
    for (const name of ['file', 'link']) await expect(run(join(top, name))).rejects.toThrow('is not a folder')
    expect(readdirSync(join(top, 'elsewhere'))).toEqual([])
  })

  it('that is that of the editions is refused', async () => {
    await count()
    await expect(run(stage.folder)).rejects.toThrow('name another folder')
    expect(existsSync(join(stage.folder, 'index.json'))).toBe(true)
  })

  it('is not written when an edition is missing, or is not the one that was published', async () => {
    await count()
    const file = join(stage.folder, 't1', '2026-Q1.json')
    cpSync(file, join(top, 'kept.json'))
    writeFileSync(file, '{}')
    await expect(run(join(top, 'out'))).rejects.toThrow('t1/2026-Q1: the file is not the one that was published')
    rmSync(file)
    await expect(run(join(top, 'out'))).rejects.toThrow('t1/2026-Q1: the file is missing; "publish" makes it again.')
    expect(existsSync(join(top, 'out'))).toBe(false)
  })
})
