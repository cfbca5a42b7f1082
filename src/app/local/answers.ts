import type { Edition, EditionIndex } from '../../statistics/edition'
import type { DeviceStorage } from '../kiosk/storage'
import { createStore } from '../session/store'

/** What residents answered to a question, as last published: answer → people, rounded. */
export interface Answers {
  readonly period: string
  readonly question: string
  readonly people: Readonly<Record<string, number>>
}

/** Published answers, as far as this device knows them. */
export const publishedAnswers = createStore<readonly Answers[]>([])

const KEY = 'answers'
const PATIENCE_MS = 10_000

const isAnswers = (value: unknown): value is readonly Answers[] =>
  Array.isArray(value) &&
  value.every(
    (one) => typeof one?.period === 'string' && typeof one.question === 'string' && one.people instanceof Object,
  )

/** The answers of an edition: of each question those that are not withheld. */
export function answersOf({ period, rows }: Pick<Edition, 'period' | 'rows'>): readonly Answers[] {
  const byQuestion = new Map<string, Record<string, number>>()
  for (const { table, subject, indicator, value } of rows) {
    if (table !== 'questions' || value === null) continue
    byQuestion.set(subject, { ...byQuestion.get(subject), [indicator]: value })
  }
  return [...byQuestion].map(([question, people]) => ({ period, question, people }))
}

/**
 * Opens what this device kept, then asks the collector for the newest quarter of its house. `site`: the house; `undefined`
 * while the device is not enrolled, and then nothing is asked. Never rejects; an odd answer changes nothing.
 */
export async function followAnswers(
  storage: DeviceStorage,
  site: string | undefined,
  request: typeof fetch = fetch,
): Promise<void> {
  const kept = await storage.read(KEY)
  if (isAnswers(kept)) publishedAnswers.set(kept)
  if (site === undefined) return
  try {
    const ask = async (path: string): Promise<unknown> => {
      const response = await request(`/v1/published/${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) })
      if (!response.ok) throw new Error(`published: ${response.status}`)
      return response.json()
    }
    const { editions } = (await ask('index.json')) as EditionIndex
    const quarters = editions.filter(({ period }) => period.includes('Q'))
    for (const territory of new Set(quarters.map((edition) => edition.territory))) {
      const newest = quarters.find((edition) => edition.territory === territory)
      const edition = (await ask(`${territory}/${newest?.period}.json`)) as Edition
      if (!edition.sites.some(({ id }) => id === site)) continue
      const answers = answersOf(edition)
      if (!isAnswers(answers)) return
      publishedAnswers.set(answers)
      await storage.write(KEY, answers)
      return
    }
  } catch {
    // Without network, or before the first edition, the device shows what it kept.
  }
}
