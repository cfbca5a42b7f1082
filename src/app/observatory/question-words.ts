import type { OfficeLanguage } from '../i18n/languages'

/** A question of the local pack, which keeps those of the past (`src/content/local/pack.ts`). */
export interface Asked {
  readonly id: string
  readonly text: Readonly<Record<OfficeLanguage, string>>
  readonly answers: readonly { readonly id: string; readonly text: Readonly<Record<OfficeLanguage, string>> }[]
}

/** A computed aid of the local pack. */
interface NamedAid {
  readonly id: string
  readonly title: { readonly fr: string } & Partial<Record<OfficeLanguage, string>>
}

/** What the server's pack says; nothing when it cannot say. Never rejects. */
async function fetchPack(): Promise<{ readonly questions?: unknown; readonly aids?: unknown }> {
  try {
    const response = await fetch('/v1/local-pack', { credentials: 'omit', referrerPolicy: 'no-referrer' })
    const sent = (await response.json()) as { readonly pack?: unknown }
    // Words to show, from the server that gave the page: terminals check the signature, which a page need not.
    const pack = typeof sent.pack === 'string' ? JSON.parse(sent.pack) : sent
    return response.ok ? pack : {}
  } catch {
    return {}
  }
}

/** The questions that the server knows; none when it cannot say. Never rejects. */
export async function fetchQuestions(): Promise<readonly Asked[]> {
  const { questions } = await fetchPack()
  return Array.isArray(questions) ? questions : []
}

/** Names of the local aids by the name under which they are counted; none when the server cannot say. Never rejects. */
export async function fetchAidNames(language: OfficeLanguage): Promise<ReadonlyMap<string, string>> {
  const { aids } = await fetchPack()
  const named = (Array.isArray(aids) ? aids : []) as readonly NamedAid[]
  return new Map(named.map(({ id, title }) => [`local-${id}`, title?.[language] ?? title?.fr ?? id]))
}
