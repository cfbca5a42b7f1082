import type { Share } from '../../src/app/observatory/figures'
import type { Edition, EditionIndex, Row } from '../../src/statistics/edition'

const COUNT: Row = {
  table: 'standing',
  place: '',
  subject: '',
  indicator: '',
  detail: '',
  value: 0,
  low: null,
  high: null,
  base: null,
  status: 'ok',
  catalogue: '2026.1',
  method: 'exact',
}

/** A count, or a share when it has an interval. */
export const row = (part: Partial<Row>): Row => ({ ...COUNT, ...part })

/** A row without its figure. */
export const withheld = (part: Partial<Row>): Row => row({ ...part, value: null, status: 'nd' })

const Z = 1.96
const clip = (value: number) => Math.round(Math.min(100, Math.max(0, value)))

/** Wilson's interval of a share, in whole per cent. */
function wilson(value: number, base: number): { low: number; high: number } {
  const p = value / 100
  const middle = (p + Z ** 2 / (2 * base)) / (1 + Z ** 2 / base)
  const half = (Z / (1 + Z ** 2 / base)) * Math.sqrt((p * (1 - p)) / base + Z ** 2 / (4 * base ** 2))
  return { low: clip((middle - half) * 100), high: clip((middle + half) * 100) }
}

/** A share of that many people, with its interval. */
export const shareOf = (value: number, base = 100): Share => ({
  value,
  base,
  noise: false,
  catalogue: COUNT.catalogue,
  ...wilson(value, base),
})

/** The row of a rate of non-take-up. */
export const share = (subject: string, value: number, part: Partial<Row> = {}): Row => {
  const { low, high, base } = shareOf(value, part.base ?? 100)
  return row({ subject, indicator: 'rate', value, low, high, base, ...part })
}

/** Who receives a right, waits for it, does not receive it: three counts and their rate. */
export function standing(subject: string, rec: number, att: number, non: number, part: Partial<Row> = {}): Row[] {
  const base = rec + att + non
  return [
    ...Object.entries({ rec, att, non }).map(([indicator, value]) => row({ subject, indicator, value, ...part })),
    share(subject, Math.round((non / base) * 100), { base, ...part }),
  ]
}

/** Counts of one table, by indicator; `null`: withheld. */
export const counts = (part: Partial<Row>, values: Readonly<Record<string, number | null>>): Row[] =>
  Object.entries(values).map(([indicator, value]) =>
    value === null ? withheld({ ...part, indicator }) : row({ ...part, indicator, value }),
  )

/** Visits of the period. */
export const visits = (sessions: number): Row[] => [
  ...counts({ table: 'visits' }, { sessions, alone: sessions * 0.7, mediator: sessions * 0.3 }),
  row({ table: 'visits', indicator: 'accepted', value: 91, low: 89, high: 93, base: sessions }),
]

/** An edition of the pilot territory. */
export const editionOf = (rows: readonly Row[], part: Partial<Edition> = {}): Edition => ({
  v: 1,
  territory: { id: 'pvm', label: 'Porte des Vosges Méridionales' },
  period: '2026-Q1',
  closedOn: '2026-03-31',
  madeOn: '2026-04-03',
  demo: false,
  sites: [
    { id: 'remiremont', label: 'Centre social de Remiremont' },
    { id: 'val-ajol', label: 'MJC du Val d’Ajol' },
  ],
  rows,
  withheld: rows.filter(({ status }) => status === 'nd').length,
  ...part,
})

/** The index of editions, newest first. */
export const indexOf = (editions: readonly Edition[]): EditionIndex => ({
  demo: editions.some(({ demo }) => demo),
  editions: editions.map(({ territory, period }, index) => ({
    territory: territory.id,
    label: territory.label,
    period,
    sha256: String(index).repeat(64),
  })),
})
