import { expect, it } from 'vitest'
import { benefitOf, openBenefit, refusedBenefit, TODAY } from '../../../../tests/walk'
import { atMost } from '../../../engine/conditions'
import { euros } from '../../../engine/money'
import { refused } from '../../../engine/outcome'
import { findings } from '../../walk/findings'
import { mostFirst, nearestFirst } from './order'

const ids = (found: ReturnType<typeof findings>) => found.map(({ benefit }) => benefit.id)

it('puts the rights that bring most each month first', () => {
  const open = [openBenefit('ars', 905, 'year'), openBenefit('rsa', 100), openBenefit('al', 70)]
  expect(ids(mostFirst(findings(open, new Map(), TODAY)))).toEqual(['rsa', 'ars', 'al'])
})

it('puts the rights that money closes first', () => {
  const tooRich = benefitOf('css', (_, ctx) =>
    refused(ctx.allOf([{ id: 'css.plafond', test: () => atMost(euros(900), euros(800), 'money') }])),
  )
  const closed = [refusedBenefit('af', 'af.enfants'), tooRich]
  expect(ids(nearestFirst(findings(closed, new Map(), TODAY)))).toEqual(['css', 'af'])
})
