import { describe, expect, it } from 'vitest'
import { DEFAULT_PACK } from './default-pack'
import { type Pack, parsePack, readPack } from './pack'
import { isOld, questionOn, shownOn } from './shown'

const [place] = DEFAULT_PACK.places
if (!place) throw new Error('the pack of the build has no place')
const withPlace = (part: object): unknown => ({ ...DEFAULT_PACK, places: [{ ...place, ...part }] })

describe('the pack of the build', () => {
  it('follows its own schema', () => {
    expect(parsePack(JSON.parse(JSON.stringify(DEFAULT_PACK)))).toEqual({ ok: true, pack: DEFAULT_PACK })
  })

  it('gives no hours, no tariff and no aid that no source gives', () => {
    expect(DEFAULT_PACK.places.filter(({ hours }) => hours !== null)).toEqual([])
    expect([...DEFAULT_PACK.tariffs, ...DEFAULT_PACK.aids]).toEqual([])
  })
})

describe('the question of the month', () => {
  const [question] = DEFAULT_PACK.questions
  if (!question) throw new Error('the pack of the build has no question')
  const withQuestion = (part: object) => parsePack({ ...DEFAULT_PACK, questions: [{ ...question, ...part }] })
  const said = { fr: 'Oui', 'fr-falc': 'Oui', en: 'Yes', ar: 'نعم', tr: 'Evet', uk: 'Так' }
  const answer = (id: string) => ({ id, text: said })

  it('is absent from older packs', () => {
    const { questions: _, ...older } = DEFAULT_PACK
    expect(parsePack(older)).toMatchObject({ ok: true, pack: { questions: [] } })
  })

  it.each([
    ['one answer', { answers: [answer('oui')] }],
    ['seven answers', { answers: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'].map(answer) }],
    ['an answer twice', { answers: [answer('oui'), answer('oui')] }],
    ['a text that a language lacks', { text: { ...said, uk: undefined } }],
    ['an end before its beginning', { from: '2027-02', to: '2027-01' }],
    ['a month that does not exist', { to: '2027-13' }],
  ])('with %s is refused', (_, part) => expect(withQuestion(part).ok).toBe(false))

  it('is the one of its months, both included', () => {
    const pack = { ...DEFAULT_PACK, questions: [{ ...question, from: '2027-02', to: '2027-03' }] }
    const asked = (day: string) => questionOn(pack, day)?.id
    expect([asked('2027-01-31'), asked('2027-02-01'), asked('2027-03-31'), asked('2027-04-01')]).toEqual([
      undefined,
      question.id,
      question.id,
      undefined,
    ])
  })
})

describe('a pack from elsewhere', () => {
  it.each([
    ['mark-up in a name', { name: 'A<img src=x onerror=alert(1)>' }],
    ['a control sign', { name: 'A\u0007' }],
    ['a sign that turns the text round', { name: 'A\u202e' }],
    ['an address that runs', { website: 'javascript:alert(1)' }],
    ['an address without https', { website: 'http://example.org' }],
    ['a number that is none', { phone: '06 12' }],
    ['a place on another continent', { position: { lat: 0, lon: 0 } }],
    ['a commune of elsewhere', { commune: '75056' }],
    ['an unknown need', { needs: ['or'] }],
    ['no need', { needs: [] }],
    ['hours that end before they begin', { hours: [{ day: 1, from: '18:00', to: '09:00' }] }],
    ['an eighth day', { hours: [{ day: 8, from: '09:00', to: '12:00' }] }],
    ['a day that does not exist', { verifiedOn: '2026-02-30' }],
    ['a property of its own', { script: 'x' }],
    ['a name too long', { name: 'A'.repeat(121) }],
  ])('with %s is refused', (_, part) => {
    const parsed = parsePack(withPlace(part))
    expect(parsed.ok).toBe(false)
    expect(!parsed.ok && parsed.reason).toMatch(/^(places|pack)/)
  })

  it('with two items of one name, or a tariff of no place, is refused', () => {
    expect(parsePack({ ...DEFAULT_PACK, places: [place, place] }).ok).toBe(false)
    const tariff = {
      id: 'tarif',
      place: 'ailleurs',
      per: 'day',
      rows: [{ from: 0, to: null, price: 500 }],
      source: place.source,
      verifiedOn: '2026-11-23',
      validUntil: null,
    }
    expect(parsePack({ ...DEFAULT_PACK, tariffs: [tariff] }).ok).toBe(false)
    expect(parsePack({ ...DEFAULT_PACK, tariffs: [{ ...tariff, place: place.id }] }).ok).toBe(true)
  })

  it.each(['', 'null', '[]', '{', '5', `"${'a'.repeat(600_000)}"`, '['.repeat(100_000), '{"__proto__":{"schema":1}}'])(
    'that is no pack at all is refused without a throw',
    (text) => expect(readPack(text).ok).toBe(false),
  )
})

describe('what a pack still says', () => {
  const until = (validUntil: string): Pack => ({ ...DEFAULT_PACK, places: [{ ...place, validUntil }] })

  it('disappears the day after it ends', () => {
    expect(shownOn(until('2026-11-23'), '2026-11-23').places).toHaveLength(1)
    expect(shownOn(until('2026-11-23'), '2026-11-24').places).toEqual([])
  })

  it('is old a year after somebody looked', () => {
    const looked = { verifiedOn: '2025-11-23', validUntil: null }
    expect(isOld(looked, '2026-11-23')).toBe(false)
    expect(isOld(looked, '2026-11-24')).toBe(true)
  })
})
