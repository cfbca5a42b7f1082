import { describe, expect, it } from 'vitest'
import { type MenageDeTest, menageDe } from '../../../tests/builders'
import { BENEFITS } from '../../law/benefits'
import type { Taken } from '../session/session'
import { findings } from './findings'
import { gain } from './gain'
import { totals } from './totals'

const TODAY = '2026-07-15'
const some = BENEFITS.filter(({ id }) => ['rsa', 'af', 'asf', 'aah', 'aspa'].includes(id))

function gains(famille: MenageDeTest, taken: Readonly<Record<string, Taken>>) {
  const answers = famille.reponses
  const found = findings(some, answers, TODAY)
  const open = Object.fromEntries(
    found.flatMap(({ benefit, amount, standing }) =>
      standing === 'open' && amount ? [[benefit.id, amount.least]] : [],
    ),
  )
  return { open, month: gain(found, new Map(Object.entries(taken)), answers, TODAY).month, found }
}
/** Alone with two children of seven and nine, nothing else: RSA, AF and ASF. */
const mere = () =>
  menageDe().adulte({ naissance: '1990-01-01' }).enfant({ naissance: '2017-03-03' }).enfant({ naissance: '2019-03-03' })

describe('what the household would really gain', () => {
  it('is the whole sum when nothing is received', () => {
    const { month, found } = gains(mere(), {})
    expect(month).toBe(totals(found, new Map()).month)
    expect(month).toBeGreaterThan(1_000)
  })

  it('is nothing when all is received', () => {
    expect(gains(mere(), { rsa: 'receives', af: 'receives', asf: 'receives' }).month).toBe(0)
  })

  it('is less than the family benefits when the RSA is received, since it falls by what counts of them', () => {
    const { month, open } = gains(mere(), { rsa: 'receives' })
    const { af = 0, asf = 0 } = open
    // The RSA of 2026-07 counts all of the AF and 22.5 % of the BMAF for each child: 2 × 107.59 €.
    expect(month).toBe(Math.floor((af + asf) / 100) - Math.round(af / 100 + 2 * 107.59))
  })

  it('is the difference when the AAH or the Aspa replaces the RSA that is received', () => {
    const handicap = menageDe().adulte({ naissance: '1980-01-01', tauxIncapacite: 'de80' })
    const { month, open } = gains(handicap, { rsa: 'receives' })
    expect(open.rsa ?? 0).toBe(0)
    expect(month).toBe(Math.floor((open.aah ?? 0) / 100))
  })

  it('waits for an answer as if nothing were received yet', () => {
    expect(gains(mere(), { rsa: 'pending' }).month).toBe(gains(mere(), {}).month)
  })
})
