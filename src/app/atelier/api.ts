import type { Fault, ItemFault, PackKind } from '../../content/local/faults'
import type { Pack } from '../../content/local/pack'

/** An item of any kind, by the names of its fields. */
export interface Item {
  readonly id: string
  readonly [name: string]: unknown
}

/** One item of the draft beside the pack that terminals have. `changedAt`: UTC, ISO 8601. */
export interface DraftItem {
  readonly kind: PackKind
  readonly id: string
  /** Sent back with a change. */
  readonly revision: number
  /** For a removed item, what it was. */
  readonly item: Item
  readonly toConfirm: boolean
  readonly changedBy: string | null
  readonly changedAt: string | null
  readonly state: 'same' | 'new' | 'changed' | 'removed'
}

/** All items, those that terminals still have and the draft removed among them. `published`: its version. */
export interface Draft {
  readonly published: string | null
  readonly items: readonly DraftItem[]
  /** What keeps it from being published. */
  readonly problems: readonly ItemFault[]
}

/** Who is signed in. `label`: name of the house. */
export interface Staff {
  readonly account: string
  readonly house: string
  readonly label: string
}

/** A published version. `publishedAt`: UTC, ISO 8601. */
export interface Version {
  readonly version: string
  readonly publishedAt: string
  readonly by: string
  readonly house: string
  readonly note: string
  readonly current: boolean
}

/** A line of the audit list. `at`: UTC, ISO 8601. */
export interface AuditLine {
  readonly at: string
  readonly account: string
  readonly house: string
  readonly action: string
  readonly kind: string
  readonly id: string
  readonly paths: readonly string[]
}

/** A file of a version: the text of the pack, its signature, the key. */
export interface SignedFile {
  readonly pack: string
  readonly signature: string
  readonly key: string
}

/** Why something was not done. `unsigned`: nobody is signed in (any more). */
export type Refusal =
  | { readonly fault: 'unsigned' }
  | { readonly fault: 'wrong' }
  | { readonly fault: 'locked'; readonly seconds: number }
  /** `null`: somebody removed it. */
  | { readonly fault: 'conflict'; readonly current: DraftItem | null }
  | { readonly fault: 'refused'; readonly problems: readonly (Fault & Partial<ItemFault>)[] }
  | { readonly fault: 'offline' }
  /** `code`: that of the answer, such as `wrong-signature`. */
  | { readonly fault: 'failed'; readonly code: string }

/** What was asked for, or why not. Nothing throws. */
export type Answer<T> = { readonly value: T } | Refusal

/** Whether an answer is a refusal. */
export const isRefusal = <T>(answer: Answer<T>): answer is Refusal => 'fault' in answer

interface Problem {
  readonly code?: string
  readonly current?: DraftItem | null
  readonly problems?: readonly ItemFault[]
}

function refusalOf(response: Response, { code = '', current = null, problems = [] }: Problem): Refusal {
  if (code === 'wrong-sign-in') return { fault: 'wrong' }
  // Another tab signed in: its token is another, ours no longer counts.
  if (code === 'signed-out' || code === 'no-csrf') return { fault: 'unsigned' }
  if (code === 'changed-since') return { fault: 'conflict', current }
  if (code === 'faults') return { fault: 'refused', problems }
  if (response.status === 429) return { fault: 'locked', seconds: Number(response.headers.get('retry-after')) || 60 }
  return { fault: 'failed', code }
}

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE'

/** Talks to `/v1/atelier` of the collector that served the page. */
export function atelierApi(send: typeof fetch = (...request) => fetch(...request)) {
  let csrf = ''

  async function ask<T>(method: Method, path: string, body?: unknown): Promise<Answer<T>> {
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    try {
      const response = await send(`/v1/atelier${path}`, {
        method,
        headers: { ...json, ...(method === 'GET' ? {} : { 'x-csrf-token': csrf }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      if (response.status === 204) return { value: undefined as T }
      const read = await response.json().catch(() => ({}))
      return response.ok ? { value: read as T } : refusalOf(response, read as Problem)
    } catch {
      return { fault: 'offline' }
    }
  }

  async function entered(asked: Promise<Answer<Staff & { csrf: string }>>): Promise<Answer<Staff>> {
    const answer = await asked
    if (!isRefusal(answer)) csrf = answer.value.csrf
    return answer
  }

  const itemPath = (kind: PackKind, id: string) => `/items/${kind}/${encodeURIComponent(id)}`
  const versionPath = (version: string) => `/versions/${encodeURIComponent(version)}`

  return {
    session: () => entered(ask('GET', '/session')),
    signIn: (account: string, password: string) => entered(ask('POST', '/session', { account, password })),
    signOut: () => ask<undefined>('DELETE', '/session'),
    draft: () => ask<Draft>('GET', '/draft'),
    /** `revision` of what was changed, `null` for a new item; `toConfirm` left out: as it was. */
    put: (kind: PackKind, item: Item, revision: number | null, toConfirm?: boolean) =>
      ask<{ revision: number }>('PUT', itemPath(kind, item.id), { item, revision, toConfirm }),
    remove: (kind: PackKind, id: string, revision: number) =>
      ask<{ revision: number }>('DELETE', itemPath(kind, id), { revision }),
    confirm: (kind: PackKind, id: string, revision: number, by: string) =>
      ask<{ revision: number }>('POST', `${itemPath(kind, id)}/confirm`, { revision, by }),
    /** The pack that the draft makes. */
    preview: () => ask<Pack>('GET', '/preview'),
    publish: (note: string) => ask<{ version: string }>('POST', '/publish', { note }),
    versions: () => ask<readonly Version[]>('GET', '/versions'),
    /** Publishes an earlier version again, as a new one. */
    restore: (version: string) => ask<{ version: string }>('POST', `${versionPath(version)}/restore`, {}),
    /** Address of the signed file of a version, to be saved. */
    fileOf: (version: string) => `/v1/atelier${versionPath(version)}/file`,
    audit: () => ask<readonly AuditLine[]>('GET', '/audit'),
    /** Makes the draft what a signed file holds. */
    bringBack: (file: SignedFile) => ask<{ version: string; changed: readonly string[] }>('POST', '/import', file),
  }
}

export type AtelierApi = ReturnType<typeof atelierApi>
