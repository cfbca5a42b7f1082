import type { Edition, Row } from '../../src/statistics/edition'
import { counts, editionOf, share, standing, visits, withheld } from './editions'

/** The question of the demonstration, as the local pack has it. */
export const QUESTIONS = [
  {
    id: 'bus-du-soir',
    text: { fr: 'Prendriez-vous un bus du soir ?', en: 'Would you take an evening bus?' },
    answers: [
      { id: 'oui', text: { fr: 'Oui, souvent', en: 'Yes, often' } },
      { id: 'non', text: { fr: 'Non', en: 'No' } },
      { id: 'autre', text: { fr: 'Je ne sais pas', en: 'I do not know' } },
    ],
  },
]

/** Right, then who receives it, waits, does not: about what two places see in a quarter. */
const RIGHTS: readonly (readonly [string, number, number, number])[] = [
  ['css', 160, 15, 125],
  ['ppa', 110, 10, 60],
  ['rsa', 100, 10, 55],
  ['al', 190, 15, 50],
  ['chequeEnergie', 230, 0, 45],
  ['lep', 40, 0, 80],
  ['aspa', 25, 5, 25],
  ['ars', 75, 0, 15],
  ['logementSocial', 60, 70, 40],
  ['asf', 30, 5, 20],
  ['bourseCollege', 20, 0, 25],
]
const RARE = ['asi', 'ass', 'cej'] as const
const BANDS = ['18', '26', '45', '65'] as const

const parts = (non: number) => ({
  information: non * 0.5,
  notClaimed: non * 0.3,
  notObtained: non >= 50 ? non * 0.2 : null,
  notStated: null,
})
const six = (non: number) => ({ nk: non * 0.35, nd: non * 0.3, nr: non * 0.15, np: non * 0.1, no: null, nx: null })
const rounded = (values: Readonly<Record<string, number | null>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value && Math.round(value / 5) * 5]))

function rowsOf(year: boolean, trend: number): Row[] {
  const scale = year ? 4 : 1
  const of = (count: number) => Math.round((count * scale) / 5) * 5
  const territory = RIGHTS.flatMap(([id, rec, att, non]) => [
    ...standing(id, of(rec), of(att), of(non * trend)),
    ...standing(id, of(rec * 0.6), of(att * 0.6), of(non * 0.45 * trend), { place: 'remiremont' }),
    ...(non > 20 ? standing(id, of(rec * 0.4), of(att * 0.4), of(non * 0.55), { place: 'val-ajol' }) : []),
    ...counts({ table: 'reasons', subject: id }, rounded(year ? six(of(non)) : parts(non))),
    ...counts({ table: 'outcomes', subject: id }, { open: of(15), wait: of(10), refused: of(5), none: null }),
  ])
  const rare = RARE.flatMap((subject) => ['non', 'rate'].map((indicator) => withheld({ subject, indicator })))
  const blurred = standing('aah', of(45), of(5), of(25), { method: 'noise' })
  const ages = RIGHTS.slice(0, 4).flatMap(([subject, rec, att, non]) =>
    BANDS.map((detail, band) => {
      const value = Math.round((non / (rec + att + non)) * 100 + 12 - band * 7)
      return share(subject, value, { table: 'ages', detail, base: 120 })
    }),
  )
  const needs = [
    ...counts({ table: 'needs', place: '88383', subject: 'dents' }, { missing: of(35) }),
    ...counts({ table: 'needs', place: '88383', subject: 'transport' }, { missing: of(20) }),
    ...counts({ table: 'needs', place: '88487', subject: 'transport' }, { missing: of(30) }),
    ...counts({ table: 'needs', place: '88487', subject: 'sante' }, { missing: of(15) }),
  ]
  const question = counts({ table: 'questions', subject: 'bus-du-soir' }, { oui: of(140), non: of(60) })
  const motives = counts({ table: 'motives', subject: 'css', detail: 'nd' }, { mc: of(20), mp: null, mr: null })
  return [
    ...visits(of(640)),
    ...territory,
    ...rare,
    ...blurred,
    ...(year ? ages : []),
    ...needs,
    ...question,
    ...motives,
  ]
}

const QUARTERS = [
  ['2025-Q2', '2025-06-30', 1.3],
  ['2025-Q3', '2025-09-30', 1.2],
  ['2025-Q4', '2025-12-31', 1.25],
  ['2026-Q1', '2026-03-31', 0.85],
] as const

const QUARTERLY: readonly Edition[] = QUARTERS.map(([period, closedOn, trend]) =>
  editionOf(rowsOf(false, trend), { period, closedOn, madeOn: closedOn, demo: true }),
).reverse()
const YEAR = editionOf(rowsOf(true, 1), { period: '2025', closedOn: '2025-12-31', madeOn: '2026-01-05', demo: true })

/** A year of the pilot and its quarters, newest first, as a demonstration. */
export const FULL: readonly Edition[] = [...QUARTERLY.slice(0, 1), YEAR, ...QUARTERLY.slice(1)]

/** A real edition with little to show. */
export const SMALL: Edition = editionOf([...visits(40), ...standing('rsa', 20, 0, 15)])
