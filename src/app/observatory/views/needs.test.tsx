import { expect, it } from 'vitest'
import { counts, editionOf } from '../../../../tests/observatory/editions'
import { show } from '../../../../tests/observatory/show'
import { Needs } from './needs'

const need = (place: string, subject: string, missing: number) =>
  counts({ table: 'needs', place, subject }, { missing })

it('tells each need by commune, the largest first', async () => {
  const rows = [...need('88383', 'dents', 15), ...need('88383', 'transport', 40)]
  const page = show(Needs, editionOf(rows))
  expect(await page.drawn()).toEqual(['Remiremont', 'Se déplacer', 'Dents', '40', '15'])
  expect(await page.finding()).toBe('Le plus souvent : Se déplacer à Remiremont : 40 et Dents à Remiremont : 15.')
  expect(page.table()).toEqual([
    ['Dents', 'Remiremont', '15'],
    ['Se déplacer', 'Remiremont', '40'],
  ])
  expect(page.text()).toContain('Ce qui n’est pas écrit ici a été dit par trop peu de personnes, ou par personne.')
})

it('keeps the id of a place or of a need that this page does not know', async () => {
  expect(await show(Needs, editionOf(need('99999', 'nouveau', 15))).drawn()).toEqual(['99999', 'nouveau', '15'])
})

it('says so when nothing is published', () => {
  expect(show(Needs, editionOf([])).text()).toContain('Aucun besoin n’est publié')
})
