import * as v from 'valibot'
import { type Pack, packSchema } from './pack'

/** Lists of a pack. */
export const PACK_KINDS = ['places', 'notices', 'aids', 'tariffs', 'questions'] as const
export type PackKind = (typeof PACK_KINDS)[number]

/** What is wrong: where (dots between names, empty: the whole) and what, in a word that never changes its meaning. */
export interface Fault {
  readonly path: string
  readonly code: string
}

const NONE = { schema: 1, version: '2000-01-01.00', places: [], notices: [], aids: [], tariffs: [], questions: [] }

function codeOf({ type, expected, received, kind }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'unknown-field'
  if (received === 'undefined' && kind === 'schema') return 'missing'
  return type.replaceAll('_', '-')
}

/** All that is wrong in one item of a pack, by itself. Empty: nothing. */
export function itemFaults(kind: PackKind, item: unknown): Fault[] {
  const read = v.safeParse(packSchema, { ...NONE, [kind]: [item] })
  if (read.success) return []
  return read.issues.flatMap((issue) => {
    const [, , ...path] = issue.path ?? []
    // Of the pack itself: an item alone lacks those that it names.
    return issue.path ? [{ path: path.map(({ key }) => String(key)).join('.'), code: codeOf(issue) }] : []
  })
}

/** A fault of one item of a pack. */
export interface ItemFault extends Fault {
  readonly kind: PackKind
  readonly id: string
}

/** All that keeps items from being one pack: each by itself, names given twice, tariffs of no place. */
export function packFaults(pack: Readonly<Record<PackKind, readonly { readonly id: string }[]>>): ItemFault[] {
  const all = PACK_KINDS.flatMap((kind) => pack[kind].map((item) => ({ kind, item })))
  const places = new Set(pack.places.map(({ id }) => id))
  const seen = new Set<string>()
  return all.flatMap(({ kind, item }) => {
    const { id } = item
    const faults = itemFaults(kind, item)
    if (seen.has(id)) faults.push({ path: 'id', code: 'twice' })
    seen.add(id)
    if (kind === 'tariffs' && !places.has((item as Pack['tariffs'][number]).place)) {
      faults.push({ path: 'place', code: 'unknown-place' })
    }
    return faults.map((fault) => ({ kind, id, ...fault }))
  })
}
