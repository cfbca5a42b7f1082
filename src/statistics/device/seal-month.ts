import { canonical } from '../batch'
import { CATALOGUE, catalogueOf } from '../catalogue'
import { geometricNoise } from '../noise'
import { randomBytes } from '../random'
import { seal } from '../seal'
import type { Month } from '../vocabulary'
import { durably, type Urne } from './urne'

const byte = randomBytes((block) => crypto.getRandomValues(block))

/**
 * Closes the month of the open box once another one has begun: in one transaction the batch is there and its counts
 * are gone, or nothing happened. `now`: a month that is surely not ahead of time. Returns the month that was sealed.
 */
export async function sealMonth(urne: Urne, now: Month): Promise<Month | null> {
  const transaction = urne.transaction(['box', 'sealed'], 'readwrite', { durability: 'strict' })
  return durably(transaction, async () => {
    const boxes = transaction.objectStore('box')
    const box = await boxes.get('open')
    if (!box || now === box.month) return null
    const known = await transaction.objectStore('sealed').getKey(box.month)
    // A clock that was ahead and went back, or a month whose batch is made: its ballots go with the next one.
    if (now < box.month || known !== undefined) {
      await boxes.put({ ...box, month: now }, 'open')
      return null
    }
    const { batch, rest } = seal(box, now, catalogueOf(box.cat) ?? CATALOGUE, CATALOGUE, () => geometricNoise(byte))
    if (batch)
      await transaction.objectStore('sealed').put({ month: batch.month, bytes: canonical(batch), sentOn: null })
    await boxes.put(rest, 'open')
    return batch?.month ?? null
  })
}
