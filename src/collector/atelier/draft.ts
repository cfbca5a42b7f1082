import { isDeepStrictEqual } from 'node:util'
import { type ItemFault, PACK_KINDS, type PackKind, packFaults } from '../../content/local/faults'
import type { Pack } from '../../content/local/pack'
import { TO_CONFIRM } from '../../content/local/to-confirm'
import type { Served } from '../local-pack'
import type { Store } from '../store/open'
import { type Change, change, NOBODY } from './changes'

export type Item = { readonly id: string }

/** One item of the draft beside the pack that terminals have. `changedBy`, `changedAt`: `null` when nobody did. */
export interface DraftItem {
  readonly kind: PackKind
  readonly id: string
  /** To be sent back with a change: who sends an older one is told of the newer. */
  readonly revision: number
  /** For a removed item, what it was. */
  readonly item: Item
  readonly toConfirm: boolean
  readonly changedBy: string | null
  readonly changedAt: string | null
  readonly state: 'same' | 'new' | 'changed' | 'removed'
}

/** The draft as the page shows it. */
export interface Draft {
  readonly published: string | null
  readonly items: readonly DraftItem[]
  readonly problems: readonly ItemFault[]
}

export type Reader = Pick<Store, 'selectFrom'>

/** All rows, by kind and id: the same content makes the same pack. */
async function rowsOf(db: Reader) {
  const rows = await db.selectFrom('draft').selectAll().execute()
  const keyOf = ({ kind, item_id }: (typeof rows)[number]) => `${PACK_KINDS.indexOf(kind as PackKind)} ${item_id}`
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function itemOf(row: Awaited<ReturnType<typeof rowsOf>>[number], { pack }: Served): DraftItem {
  const kind = row.kind as PackKind
  const item = JSON.parse(row.body) as Item
  const before = pack[kind].find(({ id }) => id === row.item_id)
  const kept = before === undefined ? 'new' : isDeepStrictEqual(before, item) ? 'same' : 'changed'
  return {
    kind,
    id: row.item_id,
    revision: row.revision,
    item,
    toConfirm: row.to_confirm === 1,
    changedBy: row.changed_by || null,
    changedAt: row.changed_by ? row.changed_at : null,
    state: row.removed ? 'removed' : kept,
  }
}

/** What a pack made of the draft would hold. */
export async function contentOf(db: Reader): Promise<Omit<Pack, 'schema' | 'version'>> {
  const lists = { places: [], notices: [], aids: [], tariffs: [], questions: [] } as Record<PackKind, Item[]>
  for (const row of await rowsOf(db)) {
    if (!row.removed && !row.to_confirm) lists[row.kind as PackKind].push(JSON.parse(row.body) as Item)
  }
  return lists as never
}

/** The draft, and what keeps it from being published. Removed items are told while terminals still have them. */
export async function readDraft(db: Reader, served: Served): Promise<Draft> {
  const items = (await rowsOf(db)).map((row) => itemOf(row, served))
  const has = ({ kind, id }: DraftItem) => served.pack[kind].some((item) => item.id === id)
  return {
    published: served.published ? served.pack.version : null,
    items: items.filter((item) => item.state !== 'removed' || has(item)),
    problems: packFaults(await contentOf(db)),
  }
}

/** One item as it is now; `undefined`: never there. */
export async function draftItem(db: Reader, kind: string, id: string, served: Served): Promise<DraftItem | undefined> {
  const row = await db
    .selectFrom('draft')
    .selectAll()
    .where('kind', '=', kind)
    .where('item_id', '=', id)
    .executeTakeFirst()
  return row && itemOf(row, served)
}

interface Write {
  readonly kind: PackKind
  readonly item: Item
  readonly toConfirm?: boolean
  readonly removed?: boolean
}

/** Writes an item with the number of the change. */
export async function write({ db, number, by, at }: Change, one: Write): Promise<void> {
  const row = {
    revision: number,
    body: JSON.stringify(one.item),
    to_confirm: one.toConfirm ? 1 : 0,
    removed: one.removed ? 1 : 0,
    changed_by: by.account,
    changed_at: at,
  }
  await db
    .insertInto('draft')
    .values({ kind: one.kind, item_id: one.item.id, ...row })
    .onConflict((conflict) => conflict.columns(['kind', 'item_id']).doUpdateSet(row))
    .execute()
}

/** Whether an item is one that the product asks the houses to confirm, and that nobody has: it is in no pack. */
const isUnconfirmed = (kind: PackKind, item: Item & { readonly confirmedBy?: unknown }): boolean =>
  !item.confirmedBy && TO_CONFIRM.some((one) => one.kind === kind && one.item.id === item.id)

/** Makes the draft what a pack holds; what waits to be confirmed goes on waiting. The names of what changed. */
export async function resetDraft(work: Change, pack: Pack): Promise<string[]> {
  const now = new Map((await rowsOf(work.db)).map((row) => [`${row.kind}.${row.item_id}`, row]))
  const changed: string[] = []
  for (const kind of PACK_KINDS) {
    for (const item of pack[kind]) {
      const row = now.get(`${kind}.${item.id}`)
      now.delete(`${kind}.${item.id}`)
      const toConfirm = isUnconfirmed(kind, item)
      const held = row && !row.removed && !row.to_confirm ? JSON.parse(row.body) : undefined
      if (toConfirm ? row?.to_confirm && !row.removed : isDeepStrictEqual(held, item)) continue
      await write(work, { kind, item, toConfirm })
      changed.push(`${kind}.${item.id}`)
    }
  }
  for (const [name, row] of now) {
    if (row.removed || row.to_confirm) continue
    await write(work, { kind: row.kind as PackKind, item: JSON.parse(row.body), removed: true })
    changed.push(name)
  }
  return changed
}

/**
 * Fills an empty draft with what terminals have, and adds what is to be confirmed and was never there. What was given out
 * as certain without anybody's word is to be confirmed from now on.
 */
export async function openDraft(store: Store, served: Served, now: Date): Promise<void> {
  await change(store, NOBODY, now, async (work) => {
    const rows = await rowsOf(work.db)
    if (rows.length === 0) await resetDraft(work, served.pack)
    const there = new Map((await rowsOf(work.db)).map((row) => [`${row.kind}.${row.item_id}`, row]))
    for (const { kind, item } of TO_CONFIRM) {
      const row = there.get(`${kind}.${item.id}`)
      if (row?.removed || row?.to_confirm) continue
      const held = row ? (JSON.parse(row.body) as Item) : item
      if (isUnconfirmed(kind, held)) await write(work, { kind, item: held, toConfirm: true })
    }
  })
}
