import { expect, it } from 'vitest'
import { counts, editionOf, share, visits } from '../../../../tests/observatory/editions'
import { show } from '../../../../tests/observatory/show'
import { Visits } from './visits'

it('says how many visits, how many agreed, and until when', () => {
  expect(show(Visits, editionOf(visits(640))).text()).toContain(
    '640 visites comptées : 91 % des personnes à qui la question a été posée ont dit oui. Période close le 31 mars 2026.',
  )
})

it('says what is withheld', () => {
  const text = show(
    Visits,
    editionOf(counts({ table: 'visits' }, { sessions: 30, alone: null, mediator: null })),
  ).text()
  expect(text).toContain('30 visites comptées. Période close le 31 mars 2026.')
  expect(text).toContain('Seuls : n.d. (effectif)')
  expect(text).not.toContain('0 %')
})

it('says when the list of rights changed within the period', () => {
  const rows = [...visits(640), share('rsa', 20), share('rsa', 40, { catalogue: '2026.2' })]
  expect(show(Visits, editionOf(rows)).text()).toContain('La liste de droits a changé : 2026.2')
  expect(show(Visits, editionOf(visits(640))).text()).not.toContain('liste de droits')
})
