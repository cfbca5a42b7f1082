import { expect, it } from 'vitest'
import { answersOf, benefitOf, TODAY } from '../../../tests/walk'
import type { Money } from '../../engine/money'
import { open } from '../../engine/outcome'
import { UNKNOWN } from '../../engine/types'
import { charges, loyer } from '../../law/facts'
import { menage } from '../../law/menage'
import { findings } from './findings'
import { mattersMost } from './matters'

const aide = benefitOf('al', (home, ctx) =>
  open(ctx.allOf([]), (ctx.fact(loyer, home) + 10 * ctx.fact(charges, home)) as Money),
)
const asked = (answers: ReturnType<typeof answersOf>) => {
  const [finding] = findings([aide], answers, TODAY)
  return finding && mattersMost(finding, answers, TODAY)?.fact.id
}

it('names the unknown answer that moves the amount most', () => {
  // Rent: from 150 to 800 €; charges: ten times 0 to 150 €.
  expect(asked(answersOf([loyer, menage, UNKNOWN], [charges, menage, UNKNOWN]))).toBe('charges')
})

it('names none when only one answer is unknown', () => {
  expect(asked(answersOf([loyer, menage, UNKNOWN], [charges, menage, 5_000]))).toBeUndefined()
})
