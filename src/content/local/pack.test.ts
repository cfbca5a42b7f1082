import { describe, expect, it } from 'vitest'
import { DEFAULT_PACK } from './default-pack'
import { knownPart } from './known'
import { type Pack, parsePack, readPack } from './pack'
import { isOld, questionOn, shownOn } from './shown'
import { TO_CONFIRM } from './to-confirm'

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

  it('gives nothing that the houses are asked to confirm first', () => {
    const given = [...DEFAULT_PACK.places, ...DEFAULT_PACK.notices, ...DEFAULT_PACK.aids]
    expect(given.filter(({ id }) => TO_CONFIRM.some(({ item }) => item.id === id))).toEqual([])
    for (const { kind, item } of TO_CONFIRM) {
      expect(parsePack({ ...DEFAULT_PACK, [kind]: [item] }).ok, item.id).toBe(true)
    }
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

const closure = { from: '2026-12-24', to: '2027-01-03', reason: { fr: 'Congés de fin d’année.' } }
const permanence = {
  ...{ who: 'Mission locale', needs: ['travail'], dates: [], booking: 'with', phone: '03 29 00 00 00' },
  hours: [{ day: 2, from: '09:00', to: '12:00' }],
  how: { fr: 'Appelez la veille.', en: 'Call the day before.' },
}

describe('closures and permanences', () => {
  it('are of a place, absent from older packs, and stay valid when they are past', () => {
    const past = { from: '2019-07-14', to: '2019-07-14', reason: null }
    const on = { on: '2019-07-14', from: '09:00', to: '12:00' }
    const part = { closures: [past, closure], permanences: [permanence, { ...permanence, hours: [], dates: [on] }] }
    expect(parsePack(withPlace(part))).toMatchObject({ ok: true, pack: { places: [part] } })
    expect('closures' in place || 'permanences' in place).toBe(false)
  })

  it.each([
    ['a closure that ends before it begins', { closures: [{ ...closure, to: '2026-12-23' }] }],
    ['a closure on a day that does not exist', { closures: [{ ...closure, from: '2026-12-32' }] }],
    ['mark-up in its reason', { closures: [{ ...closure, reason: { fr: '<b>Congés</b>' } }] }],
    ['a permanence at no time', { permanences: [{ ...permanence, hours: [] }] }],
    ['a permanence of nobody', { permanences: [{ ...permanence, who: '' }] }],
    ['a permanence for no need', { permanences: [{ ...permanence, needs: [] }] }],
    [
      'a permanence that ends before it begins',
      { permanences: [{ ...permanence, hours: [{ day: 2, from: '12:00', to: '09:00' }] }] },
    ],
    ['another way to book', { permanences: [{ ...permanence, booking: 'by pigeon' }] }],
    ['a review by nobody', { reviews: { en: { by: '', on: '2026-11-28', of: 'abc' } } }],
    ['a review of French', { reviews: { fr: { by: 'X', on: '2026-11-28', of: 'abc' } } }],
  ])('%s is refused', (_, part) => expect(parsePack(withPlace(part)).ok).toBe(false))
})

describe('a pack of a newer version of the product', () => {
  const newer = {
    ...(withPlace({
      pets: true,
      source: { ...place.source, page: 3 },
      permanences: [{ ...permanence, room: 'B' }],
    }) as object),
    weather: [],
  }

  it('is refused where it is brought, and read on a device without what it adds', () => {
    expect(readPack(JSON.stringify(newer)).ok).toBe(false)
    expect(readPack(JSON.stringify(newer), knownPart)).toEqual({
      ok: true,
      pack: { ...DEFAULT_PACK, places: [{ ...place, permanences: [permanence] }] },
    })
  })

  it('tells an aid that has a condition of its own, and does not compute it', () => {
    const [bafa] = TO_CONFIRM.flatMap(({ kind, item }) => (kind === 'aids' ? [item] : []))
    const aids = (conditions: object) => [{ ...bafa, right: { ...bafa?.right, conditions } }]
    const { age } = bafa?.right?.conditions ?? {}
    const read = (conditions: object) =>
      readPack(JSON.stringify({ ...DEFAULT_PACK, aids: aids(conditions) }), knownPart)
    expect(read({ age })).toMatchObject({ ok: true, pack: { aids: aids({ age }) } })
    for (const conditions of [{ age, regime: 'general' }, { age: { ...age, sex: 'any' } }]) {
      const told = read(conditions)
      expect(told.ok && told.pack.aids.map(({ id, right }) => [id, right])).toEqual([[bafa?.id, undefined]])
    }
  })

  it('is refused all the same when what is known of it is wrong', () => {
    expect(readPack(JSON.stringify({ ...newer, places: [{ ...place, name: '<b>' }] }), knownPart).ok).toBe(false)
    expect(readPack('{"__proto__":{"schema":1},"places":5}', knownPart).ok).toBe(false)
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
