import { expect, it } from 'vitest'
import type { Ballot } from './ballot'
import { type Box, cast, emptyBox } from './box'
import { CATALOGUE, countedOf } from './catalogue'
import { seal } from './seal'

const AID = 'local-caf-vosges-bafa'
const ballot: Ballot = {
  ...{ mode: null, first: true, age: 30, outcomes: new Map(), question: null, missing: null },
  rights: [{ right: AID, status: 'non', reason: 'nk' }],
}
/** So many people on so many days. */
const counted = (people: number, days: number): Box => {
  let box = emptyBox(CATALOGUE.version, '2026-03')
  for (let at = 0; at < people; at += 1)
    box = cast(box, ballot, CATALOGUE, `2026-03-0${1 + Math.floor((at * days) / people)}`)
  return { ...box, sessions: Math.max(box.sessions, 20) }
}
const leaving = (box: Box) => seal(box, '2026-04', CATALOGUE, CATALOGUE, () => 0)

it('a local aid leaves with eleven people on three days, as any right', () => {
  const { batch, rest } = leaving(counted(11, 3))
  expect(batch?.cells).toEqual([
    [0, AID, '2026-03', 'non', '', 11],
    [1, AID, '2026-03', 'nk', '', 11],
    [2, AID, '2026-03', 'non', '26', 11],
  ])
  expect(rest.tables).toEqual({})
})

it.each([
  ['ten people', 10, 3],
  ['two days', 11, 2],
])('and stays with %s', (_, people, days) => {
  const { batch, rest } = leaving(counted(people, days))
  expect(batch?.cells).toEqual([])
  expect(Object.keys(rest.tables)).toEqual([`0/${AID}`, `2/${AID}`, `1/${AID}`])
})

it.each(['gold', 'constructor', 'local-', 'local-A', `local-${'a'.repeat(61)}`])('%s is counted nowhere', (right) => {
  expect(countedOf(CATALOGUE, right)).toBeUndefined()
})
