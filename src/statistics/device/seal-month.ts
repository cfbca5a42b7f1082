import { canonical } from '../batch'
import type { Box } from '../box'
import { CATALOGUE, catalogueOf } from '../catalogue'
import { geometricNoise } from '../noise'
import { seal } from '../seal'
import { type Month, monthsBetween } from '../vocabulary'
import { durably, type Urne } from './urne'
import { webByte } from './web-bytes'

/** A month so far ahead of the open one is believed only when the collector says so too. */
const FAR_MONTHS = 2

/**
 * Closes the month of the open box once another one has begun: in one transaction the batch is there and its counts
 * are gone, or nothing happened. `confirmed`: the collector has the same month. Returns the month that was sealed.
 */
export async function sealMonth(urne: Urne, now: Month, confirmed: boolean): Promise<Month | null> {
  const transaction = urne.transaction(['box', 'sealed'], 'readwrite', { durability: 'strict' })
  return durably(transaction, async () => {
    const boxes = transaction.objectStore('box')
    const box = await boxes.get('open')
    const catalogue = box && catalogueOf(box.cat)
    // Nothing to close; or counted by a newer version than this one, which alone can close it.
    if (!catalogue || now === box.month) return null
    if (!confirmed && monthsBetween(box.month, now) > FAR_MONTHS) return null
    const known = await transaction.objectStore('sealed').getKey(box.month)
    // A clock that was ahead and went back, or a month whose batch is made: its ballots go with the next one.
    if (now < box.month || known !== undefined) {
      await boxes.put(moved(box, now), 'open')
      return null
    }
    const { batch, rest } = seal(box, now, catalogue, CATALOGUE, () => geometricNoise(webByte))
    if (batch)
      await transaction.objectStore('sealed').put({ month: batch.month, bytes: canonical(batch), sentOn: null })
    await boxes.put(rest, 'open')
    return batch?.month ?? null
  })
}

/** A box in another month: no table is younger than its box. */
const moved = (box: Box, month: Month): Box => ({
  ...box,
  month,
  tables: Object.fromEntries(
    Object.entries(box.tables).map(([key, table]) => [key, table.since > month ? { ...table, since: month } : table]),
  ),
})
