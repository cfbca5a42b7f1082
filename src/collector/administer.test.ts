import { beforeAll, describe, expect, it } from 'vitest'
import { ENGINES, useDatabases } from '../../tests/databases'
import { administer } from './administer'
import { enrol } from './store/devices'
import { openStore } from './store/open'

describe.each(ENGINES)('administration: %s', (engine) => {
  const databases = useDatabases(engine)
  let database: string
  beforeAll(async () => {
    database = await databases.create()
  })
  const say = (line: string, ...last: string[]) =>
    administer(
      [...line.split(' '), ...last],
      {
        database,
        editions: '/nowhere',
        demo: false,
        signingKey: '/nowhere/key',
        localPack: undefined,
        export: '/nowhere',
      },
      { today: '2026-05-10' },
    )

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
