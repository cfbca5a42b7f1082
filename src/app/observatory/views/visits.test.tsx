import { expect, it } from 'vitest'
import { counts, editionOf, visits } from '../../../../tests/observatory/editions'
import { show } from '../../../../tests/observatory/show'
import { Visits } from './visits'

it('says how many visits, how many agreed, until when and of whom', () => {
  expect(show(Visits, editionOf(visits(640))).text()).toContain(
    '640 visites comptées, 91 % ont accepté d’être comptées, période close le 31 mars 2026, parmi les visiteurs que le simulateur estime éligibles.',
  )
})

it('says what is withheld', () => {
  const text = show(
    Visits,
    editionOf(counts({ table: 'visits' }, { sessions: 30, alone: null, mediator: null })),
  ).text()
  expect(text).toContain('Seuls : n.d. (effectif)')
  expect(text).not.toContain('0 %')
})
