import { addAccount, changePassword, lockAccount } from './atelier/accounts'
import { openSigner } from './atelier/signing'
import { todayInParis } from './clock'
import { exportTo } from './export/export'
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
  accounts                                  staff who keep the local pack in the workshop (/atelier)
  account add <house> <name>                adds an account; its password (generated, or PASSWORD) is said once
  account password <name>                   gives it another password, and signs it out everywhere
  account lock <name>                       shuts an account, and signs it out everywhere
  account unlock <name>                     opens it again
  key                                       the public key that the local pack is signed with
  backup <file>                             copies the database while it is in use, and checks the copy
  publish                                   publishes what is due (the collector does so daily)
  export [folder]                           writes all that is published as open data (data/export)
  retention                                 folds and deletes what is too old (the collector does so daily)`

/** Ids are in addresses and file names. */
const ID = /^[a-z0-9][a-z0-9-]{0,39}$/

interface Desk {
  readonly store: Store
  readonly places: Places
  readonly today: string
  readonly now: Date
  /** A chosen one. */
  readonly password: string | undefined
}
type Command = (desk: Desk, ...words: string[]) => Promise<string>

async function knownSite(store: Store, site: string): Promise<void> {
  const known = await store.selectFrom('site').select('site_id').where('site_id', '=', site).executeTakeFirst()
  if (!known) throw new Error(`There is no site ${site}: see "sites".`)
}

/** Each command by its name, with the number of its words, and the fewest when some may be left out. */
const COMMANDS: Readonly<Record<string, readonly [words: number, Command, fewest?: number]>> = {
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
      await knownSite(store, site)
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
  accounts: [
    0,
    async ({ store }) => {
      const accounts = await store.selectFrom('account').selectAll().orderBy('site_id').orderBy('account_id').execute()
      return accounts
        .map(({ site_id, account_id, locked }) => [site_id, account_id, locked ? 'locked' : 'open'].join('\t'))
        .join('\n')
    },
  ],
  'account add': [
    2,
    async ({ store, now, password }, house = '', account = '') => {
      if (!ID.test(account)) throw new Error(USAGE)
      await knownSite(store, house)
      const made = await addAccount(store, { house, account, now, password })
      return password === undefined ? made : `${account} added`
    },
  ],
  'account password': [
    1,
    async ({ store, now, password }, account = '') => {
      const made = await changePassword(store, account, now, password)
      return password === undefined ? made : `${account} has another password`
    },
  ],
  'account lock': [
    1,
    async ({ store, now }, account = '') => {
      await lockAccount(store, account, now, true)
      return `${account} locked`
    },
  ],
  'account unlock': [
    1,
    async ({ store, now }, account = '') => {
      await lockAccount(store, account, now, false)
      return `${account} unlocked`
    },
  ],
  key: [0, async ({ places }) => openSigner(places.signingKey).publicKey],
  backup: [1, ({ store }, file = '') => backUp(store, file)],
  publish: [
    0,
    async ({ store, places, today }) => {
      const { published, problems } = await openPublication(store, places.editions, places)(today)
      if (problems.length > 0) throw new Error(`To be looked at:\n${problems.join('\n')}`)
      return published.length > 0 ? `Published: ${published.join(', ')}` : 'Nothing is due.'
    },
  ],
  export: [1, ({ store, places }, folder = places.export) => exportTo(folder, store, places), 0],
  retention: [
    0,
    async ({ store, today }) => {
      await retain(store, today)
      return 'done'
    },
  ],
}

/**
 * Runs a command of the administrator; what it says. `password`: a chosen one. Rejects with what to tell, or with the
 * usage.
 */
export async function administer(
  words: readonly string[],
  places: Places,
  { today = todayInParis(), password }: { today?: string; password?: string | undefined } = {},
): Promise<string> {
  const name = ['site', 'account'].includes(words[0] ?? '') ? words.slice(0, 2).join(' ') : (words[0] ?? '')
  const rest = words.slice(name.split(' ').length)
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!found || rest.length > found[0] || rest.length < (found[2] ?? found[0])) throw new Error(USAGE)
  if (name === 'backup' && isServer(places.database)) {
    throw new Error('PostgreSQL has its own: pg_dump "$DATABASE_URL" > FILE')
  }
  const store = await openStore(places.database)
  try {
    await seed(store)
    return await found[1]({ store, places, today, now: new Date(), password }, ...rest)
  } finally {
    await store.destroy()
  }
}
