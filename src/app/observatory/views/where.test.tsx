import { expect, it } from 'vitest'
import { editionOf, share } from '../../../../tests/observatory/editions'
import { show } from '../../../../tests/observatory/show'
import { Where } from './where'

const rates = (right: string, remiremont: number, valAjol: number | null) => [
  share(right, 40),
  share(right, remiremont, { place: 'remiremont' }),
  ...(valAjol === null ? [] : [share(right, valAjol, { place: 'val-ajol' })]),
]

it('ranks nothing whose intervals overlap, and keeps the order of the places', async () => {
  const page = show(Where, editionOf([...rates('rsa', 45, 35), ...rates('css', 20, 60), ...rates('aspa', 50, null)]))
  expect(page.table()).toEqual([
    ['RSA', '45 % (36 à 55)', '35 % (26 à 45)', 'pas d’écart visible'],
    ['Complémentaire santé', '20 % (13 à 29)', '60 % (50 à 69)', 'écart visible'],
    ['Aspa', '50 % (40 à 60)', '–', 'non comparable'],
  ])
  expect(await page.finding()).toBe('Écart visible entre lieux : Complémentaire santé.')
  const drawn = await page.drawn()
  expect(drawn.filter((text) => text === 'Centre social de Remiremont')).toHaveLength(3)
  expect(drawn.filter((text) => /^\d+ %$/.test(text)).slice(-5)).toEqual(['45 %', '35 %', '20 %', '60 %', '50 %'])
})

it('says once that no gap is visible when all overlap', async () => {
  const page = show(Where, editionOf([...rates('rsa', 45, 35), ...rates('css', 40, 45)]))
  const said = 'Pas d’écart visible entre les lieux. Les intervalles se touchent : le hasard peut suffire.'
  expect(await page.finding()).toBe(said)
  expect(page.text()).toContain(said)
  expect(await page.drawn()).not.toContain('pas d’écart visible')
})

it('does not say that places agree when none can be compared', async () => {
  const page = show(Where, editionOf([...rates('rsa', 45, null), ...rates('css', 40, null)]))
  expect(await page.finding()).toBe('Aucun droit ne peut être comparé d’un lieu à l’autre : trop peu de chiffres.')
  expect(page.text()).not.toContain('Pas d’écart visible')
  expect(await page.drawn()).not.toContain('non comparable')
})

it('says so when there is one place, or nothing', () => {
  const one = { sites: [{ id: 'remiremont', label: 'Remiremont' }] }
  expect(show(Where, editionOf(rates('rsa', 45, null), one)).text()).toContain('Un seul lieu est publié')
  expect(show(Where, editionOf([share('rsa', 40)])).text()).toContain('Aucun taux par lieu ne peut être publié')
})
