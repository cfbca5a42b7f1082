import { describe, expect, it } from 'vitest'
import { chance } from '../../../tests/chance'
import { largeFamily } from '../../../tests/large-family'
import { TODAY } from '../../../tests/walk'
import { type Answers, UNKNOWN } from '../../engine/types'
import { BENEFITS } from '../../law/benefits'
import { FACTS } from '../../law/facts'
import { findings } from '../walk/findings'
import { inputOf } from '../walk/inputs'
import { pruned } from '../walk/situation'
import { follower } from './follow'

const family = largeFamily().answers as Answers
const random = chance(20261129)
const keys = [...family.keys()]
const factOf = (key: string) => FACTS.find(({ id }) => key.startsWith(`${id}@`)) as (typeof FACTS)[number]

/** Another value of the same fact, nothing at all, or that it is not known. */
function other(key: string): unknown {
  const fact = factOf(key)
  const input = inputOf(fact.id)
  if (random(4) === 0) return undefined
  if (fact.plausible && random(4) === 0) return UNKNOWN
  if (input.kind === 'amount') return random(200_000)
  if (input.kind === 'yesNo') return random(2) === 0
  if (input.kind === 'choice') return input.options[random(input.options.length)]
  return family.get(key)
}

const plain = (found: ReturnType<typeof findings>) =>
  found.map(({ benefit, standing, amount, missing, unknown, reasons }) => ({
    id: benefit.id,
    standing,
    amount,
    missing: missing.map(({ fact, subject }) => `${fact.id}@${subject.id}`).sort(),
    unknown: unknown.map(({ fact, subject }) => `${fact.id}@${subject.id}`).sort(),
    reasons: reasons.map(({ id }) => id),
  }))

describe('following a case', () => {
  it('finds at each key what is found from nothing, whatever changes in whatever order', () => {
    const follow = follower(BENEFITS, TODAY)
    let answers: Answers = family
    follow.find(answers)
    for (let step = 0; step < 120; step += 1) {
      const key = keys[random(keys.length)] as string
      if (random(2) === 0) follow.expect(key)
      // Several keys in the same field, as somebody types.
      for (let times = 1 + random(3); times > 0; times -= 1) {
        const changed = new Map(answers)
        const value = other(key)
        if (value === undefined) changed.delete(key)
        else changed.set(key, value)
        answers = pruned(changed)
        expect(plain(follow.find(answers)), key).toEqual(plain(findings(BENEFITS, answers, TODAY)))
      }
    }
  })

  it('computes nothing again for the same answers', () => {
    const follow = follower(BENEFITS, TODAY)
    const found = follow.find(family)
    expect(follow.find(family)).toBe(found)
    expect(follow.find(new Map(family))).toBe(found)
  })
})
