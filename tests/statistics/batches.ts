import type { Batch } from '../../src/statistics/batch'
import { cast, emptyBox } from '../../src/statistics/box'
import { CATALOGUE } from '../../src/statistics/catalogue'
import { seal } from '../../src/statistics/seal'
import { chance, visitor } from './visits'

/** Visits of a month at a kiosk of ten a day. */
const VISITS = 214

/** The batch of a month of one kiosk, made by its box; another one for each seed. */
export function madeBatch(seed: number, month = '2026-03', next = '2026-04'): Batch {
  const random = chance(seed + 1)
  let box = emptyBox(CATALOGUE.version, month)
  for (let visit = 0; visit < VISITS; visit += 1) {
    const day = `${month}-${String(1 + Math.floor((visit * 20) / VISITS)).padStart(2, '0')}`
    box = cast(box, visitor(random), CATALOGUE, day)
  }
  const { batch } = seal(box, next, CATALOGUE, CATALOGUE, () => 0)
  if (!batch) throw new Error('too few visits for a batch')
  return batch
}
