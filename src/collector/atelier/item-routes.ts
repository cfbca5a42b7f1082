import type { Context, Hono } from 'hono'
import { itemFaults, PACK_KINDS, type PackKind } from '../../content/local/faults'
import { todayInParis } from '../clock'
import { servedPack } from '../local-pack'
import type { AtelierOptions } from './atelier'
import { bodyOf, confirmationSchema, itemSchema, jsonOf, LARGEST_ITEM, removalSchema } from './body'
import { type Change, change, changedPaths } from './changes'
import { type DraftItem, draftItem, type Item, write } from './draft'
import { refuse } from './refusals'

const PATH = '/v1/atelier/items/:kind/:id'
const ID = /^[a-z0-9-]{2,60}$/

/** Fewer than any form has: names of fields, for the audit list. */
const PATHS = 50

interface Target {
  readonly kind: PackKind
  readonly id: string
}

function targetOf(context: Context): Target | undefined {
  const { kind = '', id = '' } = context.req.param() as Record<string, string>
  const known = PACK_KINDS.find((one) => one === kind)
  return known && ID.test(id) ? { kind: known, id } : undefined
}

/** What was done to an item, by the names of what changed. */
function actionOf(held: DraftItem | undefined, paths: readonly string[]): string {
  if (!held) return 'added'
  return paths.length > 0 && paths.every((path) => path.startsWith('reviews')) ? 'reviewed' : 'changed'
}

/** Writing, removing and confirming one item. Each names the revision that it was made from. */
export function itemRoutes(routes: Hono, { store, now, localPack }: AtelierOptions): void {
  /** Does something with an item as it is now, if that is the one that the sender saw. */
  const onItem = (
    context: Context,
    { kind, id }: Target,
    revision: number | null,
    work: (change: Change, held: DraftItem | undefined) => Promise<Response>,
  ): Promise<Response> =>
    change(store, context.get('staff'), now(), async (under) => {
      const served = await servedPack({ store: under.db, file: localPack })
      const held = await draftItem(under.db, kind, id, served)
      const there = held?.state === 'removed' ? undefined : held
      if ((there?.revision ?? null) !== revision) return refuse(context, 'changed-since', { current: there ?? null })
      return work(under, there)
    })

  routes.put(PATH, ...jsonOf(LARGEST_ITEM), async (context) => {
    const target = targetOf(context)
    if (!target) return refuse(context, 'unknown-item')
    const read = await bodyOf(context, itemSchema)
    if ('refusal' in read) return read.refusal
    const { item, revision, toConfirm } = read.value
    const problems = itemFaults(target.kind, item)
    if ((item as Partial<Item>).id !== target.id) problems.push({ path: 'id', code: 'differs' })
    if (problems.length > 0) return refuse(context, 'faults', { problems })
    return onItem(context, target, revision, async (under, held) => {
      await write(under, { kind: target.kind, item: item as never, toConfirm: toConfirm ?? held?.toConfirm ?? false })
      const paths = changedPaths(held?.item ?? {}, item).slice(0, PATHS)
      await under.log({ action: actionOf(held, paths), ...target, paths })
      return context.json({ revision: under.number })
    })
  })

  routes.delete(PATH, ...jsonOf(LARGEST_ITEM), async (context) => {
    const target = targetOf(context)
    if (!target) return refuse(context, 'unknown-item')
    const read = await bodyOf(context, removalSchema)
    if ('refusal' in read) return read.refusal
    return onItem(context, target, read.value.revision, async (under, held) => {
      if (!held) return refuse(context, 'unknown-item')
      await write(under, { kind: target.kind, item: held.item, removed: true })
      await under.log({ action: 'removed', ...target })
      return context.json({ revision: under.number })
    })
  })

  routes.post(`${PATH}/confirm`, ...jsonOf(LARGEST_ITEM), async (context) => {
    const target = targetOf(context)
    if (!target) return refuse(context, 'unknown-item')
    const read = await bodyOf(context, confirmationSchema)
    if ('refusal' in read) return read.refusal
    const { revision, by } = read.value
    return onItem(context, target, revision, async (under, held) => {
      if (!held) return refuse(context, 'unknown-item')
      const seen = { confirmedBy: by, verifiedOn: todayInParis(now()) }
      const item = { ...held.item, ...(target.kind === 'questions' ? {} : seen) }
      const problems = itemFaults(target.kind, item)
      if (problems.length > 0) return refuse(context, 'faults', { problems })
      await write(under, { kind: target.kind, item })
      await under.log({ action: 'confirmed', ...target, paths: changedPaths(held.item, item) })
      return context.json({ revision: under.number })
    })
  })
}
