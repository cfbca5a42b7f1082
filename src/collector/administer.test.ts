import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ENGINES, useDatabases } from '../../tests/databases'
import { administer } from './administer'
import { enrol } from './store/devices'
import { openStore } from './store/open'

const NOWHERE = '/nowhere'
const PLACES = { editions: NOWHERE, demo: false, signingKey: NOWHERE, localPack: undefined, export: NOWHERE }

describe.each(ENGINES)('administration: %s', (engine) => {
  const databases = useDatabases(engine)
  let database: string
  beforeAll(async () => {
    database = await databases.create()
  })
  const say = (line: string, ...last: string[]) =>
    administer([...line.split(' '), ...last], { ...PLACES, database }, { today: '2026-05-10' })

  it('houses', async () => {
    expect(await say('site add gerardmer 200068377 88', 'Maison d’à côté')).toBe('gerardmer added')
    expect((await say('sites')).split('\n')).toEqual([
      '200068377\tgerardmer\t88\tMaison d’à côté',
      '200068377\tremiremont\t88\tCentre social de Remiremont',
      '200068377\tval-d-ajol\t88\tMJC du Val d’Ajol',
    ])
  })

  it('devices: a code, a revocation', async () => {
    const code = await say('code remiremont salle-1')
    const store = await openStore(database)
    expect(await enrol(store, code, '2026-05-10')).toMatchObject({ site: 'remiremont', kiosk: 'salle-1' })
    await store.destroy()
    expect(await say('kiosks')).toBe('remiremont\tsalle-1\tenrolled')
    await expect(say('code val-d-ajol salle-1')).rejects.toThrow('salle-1 is a device of remiremont')
    const [spare, again] = [await say('code remiremont salle-1'), await say('code remiremont salle-1')]
    await say('revoke salle-1')
    expect(await say('kiosks')).toBe('remiremont\tsalle-1\trevoked')
    const closed = await openStore(database)
    for (const old of [spare, again]) expect(await enrol(closed, old, '2026-05-10')).toBeUndefined()
    await closed.destroy()
  })

  it('accounts of the workshop: added, given another password, locked', async () => {
    const generated = await say('account add remiremont claire')
    expect(generated).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
    await expect(say('account add remiremont claire')).rejects.toThrow('There is an account claire already.')
    await expect(say('account add nowhere denis')).rejects.toThrow('There is no site nowhere')
    expect(await say('account password claire')).not.toBe(generated)
    expect(await say('account lock claire')).toBe('claire locked')
    expect(await say('accounts')).toBe('remiremont\tclaire\tlocked')
    expect(await say('account unlock claire')).toBe('claire unlocked')
    await expect(say('account lock nobody')).rejects.toThrow('There is no account nobody')
    const choose = (password: string) =>
      administer(['account', 'password', 'claire'], { ...PLACES, database }, { password })
    expect(await choose('trois grenouilles')).toBe('claire has another password')
    await expect(choose('court')).rejects.toThrow('at least 12 characters')
    await expect(choose('Claire et Claire')).rejects.toThrow('does not hold the name')
    await expect(choose('aaaaaaaaaaaaaaa')).rejects.toThrow('five different characters')
  })

  it('the public key, the same each time, of a file that nobody else can read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'key-'))
    const signingKey = join(folder, 'keys/k.pem')
    const key = () => administer(['key'], { ...PLACES, database, signingKey })
    const first = await key()
    expect(Buffer.from(first, 'base64url')).toHaveLength(32)
    expect(await key()).toBe(first)
    expect(statSync(signingKey).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(folder, 'keys'))).toEqual(['k.pem'])
    rmSync(folder, { recursive: true })
  })

  it('retention', async () => expect(await say('retention')).toBe('done'))

  it('a backup, or what makes one', async () => {
    const made = say('backup', engine === 'sqlite' ? `${database}.copy` : 'never-made')
    await (engine === 'sqlite'
      ? expect(made).resolves.toContain('site 3')
      : expect(made).rejects.toThrow('PostgreSQL has its own: pg_dump'))
  })

  it.each([
    '',
    'toString',
    'sites now',
    'site',
    'site add a',
    'code remiremont ../x',
    'site add A 1 88 x',
    'export a b',
  ])('what is no command tells which there are: %j', async (line) => {
    await expect(say(line)).rejects.toThrow('Commands:')
  })

  it('says what does not exist', async () => {
    await expect(say('code nowhere k1')).rejects.toThrow('There is no site nowhere')
    await expect(say('revoke nothing')).rejects.toThrow('There is no device nothing')
  })
})
