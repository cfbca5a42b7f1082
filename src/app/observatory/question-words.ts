import type { OfficeLanguage } from '../i18n/languages'

/** A question of the local pack, which keeps those of the past (`src/content/local/pack.ts`). */
export interface Asked {
  readonly id: string
  readonly text: Readonly<Record<OfficeLanguage, string>>
  readonly answers: readonly { readonly id: string; readonly text: Readonly<Record<OfficeLanguage, string>> }[]
}

/** The questions that the server knows; none when it cannot say. Never rejects. */
export async function fetchQuestions(): Promise<readonly Asked[]> {
  try {
    const response = await fetch('/v1/local-pack', { credentials: 'omit', referrerPolicy: 'no-referrer' })
    const { questions } = (await response.json()) as { readonly questions?: readonly Asked[] }
    return response.ok && Array.isArray(questions) ? questions : []
  } catch {
    return []
  }
}
