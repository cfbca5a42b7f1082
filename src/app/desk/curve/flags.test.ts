import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flagsOf } from './flags'

const ROOM = 28
const lengths = fc.array(fc.double({ min: 80, max: 600, noNaN: true }), { minLength: 1, maxLength: 40 })

it('no number lies on another nor beyond the drawing, and what is lower comes first', () => {
  fc.assert(
    fc.property(lengths, (drawn) => {
      const at = [...drawn].sort((a, b) => a - b)
      const flags = flagsOf(at, 80, 600, ROOM)
      expect(flags.map((flag) => flag.at)).toEqual(at)
      for (const [index, one] of flags.entries()) {
        expect(one.label).toBeLessThanOrEqual(600)
        expect(one.label).toBeGreaterThanOrEqual(79.999)
        for (const other of flags.slice(index + 1)) {
          expect(other.label).toBeGreaterThan(one.label)
          if (other.row === one.row) expect(other.label - one.label).toBeGreaterThanOrEqual(ROOM - 0.001)
        }
      }
    }),
  )
})

it('what has room stands right over its mark, on one row', () => {
  expect(flagsOf([100, 200, 300], 80, 600, ROOM)).toEqual([
    { at: 100, label: 100, row: 0 },
    { at: 200, label: 200, row: 0 },
    { at: 300, label: 300, row: 0 },
  ])
})
