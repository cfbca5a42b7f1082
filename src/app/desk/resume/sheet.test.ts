import { createHash, webcrypto } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { everythingSaid } from '../../../../tests/everything-said'
import { largeFamily } from '../../../../tests/large-family'
import { answersOf, TODAY } from '../../../../tests/walk'
import { UNKNOWN } from '../../../engine/types'
import { foyer, loyer } from '../../../law/facts'
import { menage } from '../../../law/menage'
import { qrOf } from '../../handoff/qr'
import { createSession } from '../../session/session'
import { type Case, caseOf, packCase, packed, resumed, unpackCase } from './case'
import { DICTIONARY } from './dictionary'
import { readSheet, seal } from './seal'
import { openSheet, sealCase } from './sheet'

vi.stubGlobal('crypto', webcrypto)

const CODE = 'lapin acajou tulipe yoga nuage soleil'
const small: Case = {
  madeOn: TODAY,
  language: 'ar',
  answers: answersOf([foyer, menage, { conjoint: null, enfants: [] }], [loyer, menage, UNKNOWN]),
  taken: new Map([
    ['rsa', 'receives'],
    ['css', 'pending'],
    ['al', 'no'],
  ]),
  leftOut: new Set(['ppa']),
  events: new Set(['deces']),
  days: new Map([
    ['deces', '2026-11-20'],
    ['dettes', '2026-11-21'],
  ]),
  have: new Set(['rib']),
  done: new Set(['step:deces:banque']),
}

/** A family of seven, with rights, events and papers as in its file. */
const { rights, events, have, answers: asked } = largeFamily()
const family: Case = {
  madeOn: TODAY,
  language: 'fr',
  answers: asked ?? new Map(),
  taken: new Map(rights.map(({ id }) => [id, 'no'])),
  leftOut: new Set(),
  events: new Set(events.map(({ id }) => id)),
  days: new Map(events.flatMap(({ id, on }) => (on === null ? [] : [[id, on]]))),
  have: new Set(have),
  done: new Set(['step:naissance:declaration', 'step:demenagement:preavis']),
}
const everything: Case = { ...family, answers: everythingSaid() }

async function opened(text: string, typed = CODE) {
  const read = readSheet(text)
  return read.ok ? openSheet(read.sheet, typed) : read
}

it.each([
  ['a small case', small],
  ['a family of seven as the questions go', family],
  ['a family of seven with every fact', everything],
])('%s comes back the same', async (_, saved) => {
  expect(await opened(await sealCase(saved, CODE, 1), CODE.toUpperCase())).toEqual({ ok: true, saved })
})

it('each way not to open it has its name', async () => {
  const text = await sealCase(small, CODE, 1)
  expect(await opened(text, CODE.replace('yoga', 'taxi'))).toEqual({ ok: false, reason: 'code' })
  expect(await opened(text, 'any words')).toEqual({ ok: false, reason: 'code' })
  expect(await opened(text.slice(0, -1))).toEqual({ ok: false, reason: 'damaged' })
  expect(await opened('tel:+33329628491')).toEqual({ ok: false, reason: 'foreign' })
  expect(await opened(await seal(new Uint8Array(50), CODE, 1))).toEqual({ ok: false, reason: 'damaged' })
})

it('of a family of seven with every fact said fits a code of version 25, and as the questions go one of 16', async () => {
  expect([family.answers.size, everything.answers.size]).toEqual([60, 160])
  const version = async (saved: Case) => qrOf(await sealCase(saved, CODE, 1))?.version
  expect(await version(everything)).toBeLessThanOrEqual(25)
  expect(await version(family)).toBeLessThanOrEqual(16)
})

it('a visit goes on as it was left, the discreet apart', () => {
  const visit = resumed(small, TODAY)
  visit.plan('violence', true)
  visit.happens('violence', TODAY)
  visit.finish('step:violence:danger', true)
  expect(visit.get().events).toEqual(new Set(['deces', 'violence']))
  expect(caseOf(visit.get(), 'ar', TODAY)).toEqual(small)
})

it('holds nothing of what is looked for, lacking or why', () => {
  const visit = createSession(TODAY)
  visit.look({ typed: 'Remiremont' })
  visit.lack('argent', true)
  visit.explain('rsa', { reason: 'nk' })
  expect(packCase(caseOf(visit.get(), 'fr', TODAY))).toEqual(packCase(caseOf(createSession(TODAY).get(), 'fr', TODAY)))
})

const plain = { d: TODAY, l: 'fr', a: [], t: [], o: [], e: [], y: [], h: [], s: [] }

it('names unknown to this version are left out', () => {
  const other = { t: [['futur', 0]], o: ['futur'], e: ['guerre'], y: [['guerre', TODAY]], h: ['papyrus', 'rib'] }
  expect(unpackCase(packed({ ...plain, ...other, a: [['futur', 'menage', [1]]] } as never))).toMatchObject({
    answers: new Map(),
    taken: new Map(),
    leftOut: new Set(),
    events: new Set(),
    days: new Map(),
    have: new Set(['rib']),
  })
})

it.each([
  ['another language', { l: 'xx' }],
  ['a day that does not exist', { d: '2026-02-30' }],
  ['more than it should hold', { x: 1 }],
  ['an answer that the law refuses', { a: [['dateNaissance', 'demandeur', ['2030-01-01']]] }],
  ['a doubt where one must know', { a: [['foyer', 'menage', [null]]] }],
  ['fewer values than people', { a: [['loyer', 'menage', []]] }],
  ['a step with signs', { s: ['step:deces:<b>'] }],
])('with %s it is damaged', async (_, wrong) => {
  expect(() => unpackCase(packed(plain as never))).not.toThrow()
  const text = await seal(packed({ ...plain, ...wrong } as never), CODE, 1)
  expect(await opened(text)).toEqual({ ok: false, reason: 'damaged' })
})

it('starts from texts that never change', () => {
  expect(createHash('sha256').update(DICTIONARY).digest('hex')).toBe(
    '6fa997bac569fd0071b69df8f587d2c20d8a1704bbefc8c907ab2d3d25b2a435',
  )
})

it('made by the first version opens for ever', async () => {
  expect(
    await opened(
      'PDDAEAAAA7IN3LL6FPUGQUPZDPFJ2V2Y5OHUBLKA4QJHFNFESXHYML4KYBYUD3SK37KD422C65GGHFYHH2YKYSKRVCQCJYT2UFZBXMM5TDKU4LFE32KCERHCMQDIGBZM5GYJH3GRHAYIOVHLLTPEJZCGXDA76BMITOWIXWXQMRF7SXINB5NP3SXBERYKU7HSKD5B5GI4UQZOCEURCGUZRYTUCV2L6IT25Q',
    ),
  ).toEqual({ ok: true, saved: small })
})
