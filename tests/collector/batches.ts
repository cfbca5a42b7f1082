import { type Batch, type Cell, canonical } from '../../src/statistics/batch'
import { CATALOGUE } from '../../src/statistics/catalogue'
import { FORMAT, type Month, TABLES } from '../../src/statistics/vocabulary'

/** The three counts of a right. */
export const standing = (right: string, since: Month, [rec, att, non]: readonly [number, number, number]): Cell[] => [
  [TABLES.standing, right, since, 'rec', '', rec],
  [TABLES.standing, right, since, 'att', '', att],
  [TABLES.standing, right, since, 'non', '', non],
]

/** A batch that every rule accepts, with what a test changes in it. */
export const batchOf = (month: Month, changes: Partial<Batch> = {}): Batch => ({
  v: FORMAT,
  cat: CATALOGUE.version,
  month,
  sessions: 40,
  refused: 3,
  mode: { alone: 30, mediator: 10 },
  cells: [
    ...standing('rsa', month, [12, 3, 15]),
    [TABLES.reasons, 'rsa', month, 'nk', '', 9],
    [TABLES.reasons, 'rsa', month, 'nd', '', 6],
    [TABLES.ages, 'rsa', month, 'asked', '26', 6],
    [TABLES.ages, 'rsa', month, 'non', '26', 9],
    [TABLES.motives, 'rsa', month, 'nd', 'mc', 11],
    [TABLES.outcomes, 'rsa', month, 'open', '', 11],
    [TABLES.questions, 'bus-du-soir', month, 'oui', '', 8],
    [TABLES.questions, 'bus-du-soir', month, 'non', '', 4],
    [TABLES.needs, 'dents', month, '88383', '', 7],
    [TABLES.needs, 'dents', month, '88429', '', 5],
    ...standing('aah', month, [-1, 2, 13]),
  ],
  noise: { aah: { mech: 'geom2', eps: 1 } },
  ...changes,
})

/** The bytes that a device sends. */
export const bytesOf = (batch: Batch): string => canonical(batch)

/** People told by all cells of a batch. */
export const peopleIn = ({ cells }: Batch): number => cells.reduce((sum, cell) => sum + cell[5], 0)
