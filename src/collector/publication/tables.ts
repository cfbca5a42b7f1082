import { MOTIVES, OUTCOMES, REASON_GROUPS, STATUSES, TABLES } from '../../statistics/vocabulary'
import { people, type Sums } from './sums'
import type { Line, Table, Telling, ToldColumn } from './table'

const column = (id: string, parent: string | null, told: Telling, loss = 1): ToldColumn => ({ id, parent, told, loss })
const whole: Line = { id: '', place: '', detail: '' }
const houses = (sites: readonly string[]): Line[] => [whole, ...sites.map((id) => ({ id, place: id, detail: '' }))]

/** What was not stated is the first to be withheld for the sake of another figure. */
const lossOf = (id: string): number => (id === 'notStated' || id === 'nx' ? 0.5 : 1)

/** Who came, in all and by house. */
export const visitsTable = (sites: readonly string[]): Table => ({
  ...{ name: 'visits', subject: '', catalogue: '', method: 'exact', lines: houses(sites), summed: true },
  columns: [
    column('accepted', null, 'base', 3),
    column('sessions', 'accepted', 'count', 20),
    column('refused', 'accepted', 'hidden'),
    column('alone', 'sessions', 'count'),
    column('mediator', 'sessions', 'count'),
    column('unsaid', 'sessions', 'hidden'),
  ],
  share: { of: 'sessions', against: 'refused' },
  count({ visits }, site, what) {
    const { sessions, refused, alone, mediator } = visits.get(site) ?? {
      sessions: 0,
      refused: 0,
      alone: 0,
      mediator: 0,
    }
    if (what === 'unsaid') return sessions - alone - mediator
    return what === 'refused' ? refused : what === 'alone' ? alone : mediator
  },
})

/** Where people stand with a right. `noisy`: each device added noise. */
export function standingTable(right: string, cat: string, noisy: boolean, sites: readonly string[]): Table {
  const cells = (sums: Sums) => sums.find(TABLES.standing, right, cat)
  return {
    ...{ name: 'standing', subject: right, catalogue: cat, lines: houses(sites), summed: true },
    method: noisy ? 'noise' : 'exact',
    columns: [
      column('rate', null, 'base', 3),
      ...STATUSES.map((status) => column(status, 'rate', 'count', status === 'non' ? 4 : 1)),
    ],
    share: { of: 'non', against: 'rec' },
    // Few wait, nearly everywhere. With who receives it in their place, and no other figure, a year can tell the share.
    follows: { column: 'rec', of: 'att' },
    count: (sums, site, c1) => people(cells(sums), { site, c1 }),
    batches: (sums, line) =>
      Math.max(
        ...STATUSES.map((status) =>
          cells(sums)
            .filter(({ site, c1 }) => c1 === status && (line === '' || line === site))
            .reduce((sum, { batches }) => sum + batches, 0),
        ),
      ),
  }
}

/**
 * Why people do not receive a right. They stand in the published number of those who do not: what was not yet told of
 * them is a column of its own, and must not be guessed either.
 */
export function reasonsTable(right: string, cat: string, of: 'quarter' | 'year'): Table {
  const [groups, reasons] = of === 'year' ? (['hidden', 'count'] as const) : (['count', 'hidden'] as const)
  return {
    ...{ name: 'reasons', subject: right, catalogue: cat, method: 'exact', lines: [whole], summed: false },
    columns: [
      column('all', null, 'elsewhere'),
      ...Object.keys(REASON_GROUPS).map((group) => column(group, 'all', groups, lossOf(group))),
      ...Object.entries(REASON_GROUPS).flatMap(([group, parts]) =>
        parts.map((id) => column(id, group, reasons, lossOf(id))),
      ),
      column('late', 'all', 'hidden'),
    ],
    needs: { table: 'standing', indicator: 'non' },
    count: (sums, _line, c1) =>
      c1 === 'late'
        ? Math.max(
            0,
            people(sums.find(TABLES.standing, right, cat), { c1: 'non' }) -
              people(sums.find(TABLES.reasons, right, cat)),
          )
        : people(sums.find(TABLES.reasons, right, cat), { c1 }),
  }
}

/** The share of those who do not receive a right, by age band; those whose age was not yet told are a line apart. */
export function agesTable(right: string, cat: string, bands: readonly number[]): Table {
  const statusesOf = { asked: ['rec', 'att'], non: ['non'] } as const
  const standing = (sums: Sums, c1: 'asked' | 'non') =>
    statusesOf[c1].reduce((sum, status) => sum + people(sums.find(TABLES.standing, right, cat), { c1: status }), 0)
  return {
    ...{ name: 'ages', subject: right, catalogue: cat, method: 'exact', summed: true },
    lines: [
      { ...whole, told: 'elsewhere' },
      ...bands.map((band) => ({ id: String(band), place: '', detail: String(band) })),
      { id: 'late', place: '', detail: '', told: 'hidden' },
    ],
    columns: [column('rate', null, 'base'), column('asked', 'rate', 'hidden'), column('non', 'rate', 'inShare')],
    share: { of: 'non', against: 'asked' },
    needs: { table: 'standing', indicator: 'rate' },
    count(sums, line, c1) {
      const ages = sums.find(TABLES.ages, right, cat)
      if (line !== 'late') return people(ages, { c1, c2: line })
      return Math.max(0, standing(sums, c1 as 'asked' | 'non') - people(ages, { c1 }))
    },
  }
}

/** What is behind a reason. */
export const motivesTable = (right: string, cat: string, reason: keyof typeof MOTIVES): Table => ({
  ...{ name: 'motives', subject: right, catalogue: cat, method: 'exact', summed: false },
  lines: [{ ...whole, detail: reason }],
  columns: [
    column('all', null, 'elsewhere'),
    ...MOTIVES[reason].map((motive) => column(motive, 'all', 'count', lossOf(motive))),
    column('late', 'all', 'hidden'),
  ],
  needs: { table: 'reasons', indicator: reason },
  count(sums, _line, c2) {
    const motives = sums.find(TABLES.motives, right, cat)
    if (c2 !== 'late') return people(motives, { c1: reason, c2 })
    return Math.max(0, people(sums.find(TABLES.reasons, right, cat), { c1: reason }) - people(motives, { c1: reason }))
  },
})

/** What became of a right since the last visit. */
export const outcomesTable = (right: string, cat: string): Table => ({
  ...{ name: 'outcomes', subject: right, catalogue: cat, method: 'exact', lines: [whole], summed: false },
  columns: OUTCOMES.map((outcome) => column(outcome, null, 'count')),
  count: (sums, _line, c1) => people(sums.find(TABLES.outcomes, right, cat), { c1 }),
})

/** Answers to a question of the month. */
export const questionTable = (question: string, answers: readonly string[]): Table => ({
  ...{ name: 'questions', subject: question, catalogue: '', method: 'exact', lines: [whole], summed: false },
  columns: answers.map((answer) => column(answer, null, 'count')),
  count: (sums, _line, c1) => people(sums.find(TABLES.questions, question), { c1 }),
})

/** Where a need has no answer. */
export const needTable = (need: string, communes: readonly string[]): Table => ({
  ...{ name: 'needs', subject: need, catalogue: '', method: 'exact', summed: false },
  lines: communes.map((id) => ({ id, place: id, detail: '' })),
  columns: [column('missing', null, 'count')],
  count: (sums, c1) => people(sums.find(TABLES.needs, need), { c1 }),
})
