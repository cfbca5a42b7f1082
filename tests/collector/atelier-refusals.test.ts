import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { atelierApi, isRefusal } from '../../src/app/atelier/api'
import { refusalText } from '../../src/app/atelier/refusal-text'
import { REFUSALS, type RefusalCode, refuse } from '../../src/collector/atelier/refusals'
import { wordsOf } from '../words'

const CODES = Object.keys(REFUSALS) as RefusalCode[]
const LANGUAGES = ['fr', 'en'] as const

const answering = (answer: Response) => new Hono().all('*', () => answer)

/** What the page says of the real answer of the collector. */
async function saidOf(app: Hono, language: (typeof LANGUAGES)[number]) {
  const words = wordsOf(language)
  const api = atelierApi((path, init) => Promise.resolve(app.request(String(path), init)))
  const told = await api.bringBack({ pack: '', signature: '', key: '' })
  if (!isRefusal(told)) throw new Error('was not refused')
  const used: string[] = []
  const text = refusalText((key) => {
    used.push(key)
    const found = words.get(key)
    if (found === undefined) throw new Error(`no words for ${key}`)
    return found
  }, told)
  return { text: text ?? '', key: used[0] ?? '' }
}

it.each(LANGUAGES)('every refusal of the workshop has words of its own in %s, and shows no code', async (language) => {
  const keys = new Set<string>()
  for (const code of CODES) {
    const app = new Hono().all('*', (context) => refuse(context, code))
    const { text, key } = await saidOf(app, language)
    expect(key, code).not.toBe('atelier.refusal.other')
    // What is wrong, then what to do.
    expect(text.match(/[.!?](\s|$)/g)?.length ?? 0, `${code}: ${text}`).toBeGreaterThanOrEqual(2)
    expect(text, code).not.toMatch(/\{\{code|wrong-signature|_|\b[a-z]+-[a-z]+-[a-z]+\b/)
    keys.add(key)
  }
  expect(keys.size).toBeGreaterThanOrEqual(CODES.length - 1)
})

it.each(LANGUAGES)(
  'an answer that nobody foresaw has words too, and so has a content that no kiosk reads, in %s',
  async (language) => {
    const { key } = await saidOf(answering(new Response('<h1>Bad gateway</h1>', { status: 502 })), language)
    expect(key).toBe('atelier.refusal.other')
    const unreadable = { code: 'faults', problems: [{ path: 'places.0', code: 'pack' }] }
    const pack = await saidOf(answering(Response.json(unreadable, { status: 422 })), language)
    expect(pack.key).toBe('atelier.refusal.pack')
  },
)
