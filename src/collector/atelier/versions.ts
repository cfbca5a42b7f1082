import { DEFAULT_PACK } from '../../content/local/default-pack'
import { type ItemFault, packFaults } from '../../content/local/faults'
import { type Pack, readPack } from '../../content/local/pack'
import { dayAfter } from '../clock'
import type { Served } from '../local-pack'
import type { Store } from '../store/open'
import type { Change } from './changes'
import { contentOf, type Reader, resetDraft } from './draft'

/** A version, or what keeps the draft from being one. */
export type Published = { readonly version: string } | { readonly problems: readonly ItemFault[] }

/** The name of a version after another: the day and a number, always greater, whatever the clock says. */
export function versionAfter(last: string, today: string): string {
  const [day = '', number = ''] = last.split('.')
  if (day < today) return `${today}.01`
  const next = Number(number) + 1
  return next > 99 ? `${dayAfter(day, 1)}.00` : `${day}.${String(next).padStart(2, '0')}`
}

/** The pack that the draft makes, or why it makes none. */
export async function assemble(
  db: Reader,
  served: Served,
  today: string,
): Promise<{ readonly pack: Pack } | { readonly problems: readonly ItemFault[] }> {
  const content = await contentOf(db)
  const problems = packFaults(content)
  if (problems.length > 0) return { problems }
  // Terminals take greater versions only, and have at least that of their build.
  const last = served.pack.version > DEFAULT_PACK.version ? served.pack.version : DEFAULT_PACK.version
  const version = versionAfter(last, today)
  // As a terminal will read it.
  const read = readPack(JSON.stringify({ schema: 1, version, ...content }))
  if (read.ok) return { pack: read.pack }
  return { problems: [{ kind: 'places', id: '', path: read.reason, code: 'pack' }] }
}

/** Publishes what the draft holds. To be called within a change, whose transaction it is. */
export async function publish(
  work: Change,
  { served, today, note }: { served: Served; today: string; note: string },
): Promise<Published> {
  const made = await assemble(work.db, served, today)
  if ('problems' in made) return made
  const { version } = made.pack
  const who = { account_id: work.by.account, site_id: work.by.house, published_at: work.at }
  await work.db
    .insertInto('pack_version')
    .values({ version, pack: JSON.stringify(made.pack), note, ...who })
    .execute()
  return { version }
}

/** The text of a version. */
export async function versionText(db: Reader, version: string): Promise<string | undefined> {
  const row = await db.selectFrom('pack_version').select('pack').where('version', '=', version).executeTakeFirst()
  return row?.pack
}

/** Publishes an earlier version as a new one, since terminals take greater versions only, and makes it the draft. */
export async function restore(
  work: Change,
  { served, today, version }: { served: Served; today: string; version: string },
): Promise<Published | undefined> {
  const text = await versionText(work.db, version)
  if (text === undefined) return undefined
  // What was published may say what the schema of today no longer allows: then the faults are told.
  const paths = await resetDraft(work, JSON.parse(text) as Pack)
  const made = await publish(work, { served, today, note: `= ${version}` })
  if ('version' in made) await work.log({ action: 'restored', kind: 'versions', id: made.version, paths })
  return made
}

/** What was published, newest first. */
export async function versions(store: Store): Promise<object[]> {
  const rows = await store
    .selectFrom('pack_version')
    .select(['version', 'note', 'account_id', 'site_id', 'published_at'])
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row, index) => ({
    version: row.version,
    publishedAt: row.published_at,
    by: row.account_id,
    house: row.site_id,
    note: row.note,
    current: index === 0,
  }))
}
