import { todayInParis } from './clock'
import { openPublication } from './publication/job'
import type { Places } from './settings'
import { backUp } from './store/backup'
import { issueCode, revoke } from './store/devices'
import { isServer, openStore, type Store } from './store/open'
import { retain } from './store/retention'
import { addSite, seed } from './store/sites'

const USAGE = `Commands:
  sites                                     houses, by territory
  site add <id> <territory> <geo> <label>   adds a house
  kiosks                                    devices
  code <site> <kiosk>                       a one-time code that enrols a device, good for 14 days
  revoke <kiosk>                            takes a device's right to send
  backup <file>                             copies the database while it is in use, and checks the copy
  publish                                   publishes what is due (the collector does so daily)
  retention                                 folds and deletes what is too old (the collector does so daily)`

/** Ids are in addresses and file names. */
const ID = /^[a-z0-9][a-z0-9-]{0,39}$/

interface Desk {
  readonly store: Store
  readonly places: Places
  readonly today: string
}
type Command = (desk: Desk, ...words: string[]) => Promise<string>

/** Each command by its name, with the number of its words. */
const COMMANDS: Readonly<Record<string, readonly [words: number, Command]>> = {
  sites: [
    0,
    async ({ store }) => {
      const sites = await store.selectFrom('site').selectAll().orderBy('territory_id').orderBy('site_id').execute()
      return sites.map((site) => [site.territory_id, site.site_id, site.geo, site.label].join('\t')).join('\n')
    },
  ],
  'site add': [
    4,
    async ({ store }, site = '', territory = '', geo = '', label = '') => {
      if (![site, territory, geo.toLowerCase()].every((id) => ID.test(id)) || label === '') throw new Error(USAGE)
      await addSite(store, { site, territory, geo, label })
      return `${site} added`
    },
  ],
  kiosks: [
    0,
    async ({ store }) => {
      const kiosks = await store.selectFrom('kiosk').selectAll().orderBy('site_id').orderBy('kiosk_id').execute()
      return kiosks
        .map(({ site_id, kiosk_id, revoked }) => [site_id, kiosk_id, revoked ? 'revoked' : 'enrolled'].join('\t'))
        .join('\n')
    },
  ],
  code: [
    2,
    async ({ store, today }, site = '', kiosk = '') => {
      if (!ID.test(kiosk)) throw new Error(USAGE)
      const known = await store.selectFrom('site').select('site_id').where('site_id', '=', site).executeTakeFirst()
      if (!known) throw new Error(`There is no site ${site}: see "sites".`)
      const held = await store.selectFrom('kiosk').select('site_id').where('kiosk_id', '=', kiosk).executeTakeFirst()
      if (held && held.site_id !== site)
        throw new Error(`${kiosk} is a device of ${held.site_id}: choose another name.`)
      return issueCode(store, site, kiosk, today)
    },
  ],
  revoke: [
    1,
    async ({ store }, kiosk = '') => {
      if (!(await revoke(store, kiosk))) throw new Error(`There is no device ${kiosk}: see "kiosks".`)
      return `${kiosk} revoked`
    },
  ],
  backup: [1, ({ store }, file = '') => backUp(store, file)],
  publish: [
    0,
    async ({ store, places, today }) => {
      const { published, problems } = await openPublication(store, places.editions, places)(today)
      if (problems.length > 0) throw new Error(`To be looked at:\n${problems.join('\n')}`)
      return published.length > 0 ? `Published: ${published.join(', ')}` : 'Nothing is due.'
    },
  ],
  retention: [
    0,
    async ({ store, today }) => {
      await retain(store, today)
      return 'done'
    },
  ],
}

/** Runs a command of the administrator; what it says. Rejects with what to tell, or with the usage. */
export async function administer(words: readonly string[], places: Places, today = todayInParis()): Promise<string> {
  const name = words[0] === 'site' ? words.slice(0, 2).join(' ') : (words[0] ?? '')
  const rest = words.slice(name.split(' ').length)
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!found || rest.length !== found[0]) throw new Error(USAGE)
  if (name === 'backup' && isServer(places.database)) {
    throw new Error('PostgreSQL has its own: pg_dump "$DATABASE_URL" > FILE')
  }
  const store = await openStore(places.database)
  try {
    await seed(store)
    return await found[1]({ store, places, today }, ...rest)
  } finally {
    await store.destroy()
  }
}
