import { expect, it } from 'vitest'
import { counts, editionOf } from '../../../../tests/observatory/editions'
import { show } from '../../../../tests/observatory/show'
import { Needs } from './needs'

const need = (place: string, subject: string, missing: number | null) =>
  counts({ table: 'needs', place, subject }, { missing })

it('tells each need by commune, the largest first, and how many are withheld', async () => {
  const rows = [...need('88383', 'dents', 15), ...need('88383', 'transport', 40), ...need('88487', 'garde', null)]
  const page = show(Needs, editionOf(rows))
  expect(await page.drawn()).toEqual(['Remiremont', 'Se déplacer', 'Dents', '40', '15'])
  expect(await page.finding()).toBe('Le plus souvent : Se déplacer à Remiremont : 40 et Dents à Remiremont : 15.')
  expect(page.table()).toEqual([
    ['Dents', 'Remiremont', '15'],
    ['Se déplacer', 'Remiremont', '40'],
  ])
  expect(page.text()).toContain('Besoins retenus, trop peu de personnes : 1.')
})

it('keeps the id of a place or of a need that this page does not know', async () => {
  expect(await show(Needs, editionOf(need('99999', 'nouveau', 15))).drawn()).toEqual(['99999', 'nouveau', '15'])
})

it('says so when nothing can be published', () => {
  expect(show(Needs, editionOf(need('88383', 'dents', null))).text()).toContain('Aucun besoin ne peut être publié')
})
