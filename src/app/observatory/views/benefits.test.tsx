import { expect, it } from 'vitest'
import { editionOf, standing, withheld } from '../../../../tests/observatory/editions'
import { show } from '../../../../tests/observatory/show'
import { CATALOGUE } from '../../../statistics/catalogue'
import { ANCHORS } from '../anchors'
import { Benefits } from './benefits'

it('puts the largest number first, each with its interval and its national figure, or none', async () => {
  const page = show(Benefits, editionOf([...standing('lep', 60, 0, 20), ...standing('rsa', 60, 5, 35)]))
  const drawn = await page.drawn()
  for (const text of ['RSA', '35 %', '26 à 45', 'France : 34 % (2018)', 'LEP', '25 %', 'France : non mesuré']) {
    expect(drawn).toContain(text)
  }
  expect(await page.finding()).toBe('Ne le reçoivent pas : RSA 35 % et LEP 25 %.')
  expect(page.table()).toEqual([
    ['RSA', '35', '5', '60', '35 % (26 à 45)', '100', '34 %, 2018'],
    ['LEP', '20', '0', '60', '25 % (17 à 35)', '80', 'non mesuré'],
  ])
})

it('never shows a withheld rate as zero: it names the right below, and in the table', async () => {
  const rare = ['rec', 'att', 'non', 'rate'].map((indicator) => withheld({ subject: 'ass', indicator }))
  const page = show(Benefits, editionOf([...rare, ...standing('rsa', 60, 5, 35)]))
  expect(page.text()).toContain('Chiffres retenus, trop peu de personnes : ASS.')
  expect(await page.drawn()).not.toContain('ASS')
  expect(page.table()[1]).toEqual(['ASS', ...Array(5).fill('n.d. (effectif)'), 'non mesuré'])
})

it('marks the rights whose numbers are blurred', async () => {
  const page = show(Benefits, editionOf(standing('aah', 60, 5, 35, { method: 'noise' })))
  expect(await page.drawn()).toContain('AAH *')
  expect(page.text()).toContain('ces nombres sont volontairement un peu brouillés')
})

it('draws no bar that is longer than all: counts are rounded, the rate is not', async () => {
  const rows = standing('logementSocial', 15, 70, 15).map((row) =>
    row.indicator === 'rate' ? { ...row, value: 45 } : row,
  )
  const page = show(Benefits, editionOf(rows))
  expect(await page.drawn()).toContain('45 %')
  const ends = [...document.querySelectorAll('.chart g rect')].map(
    (bar) => Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
  )
  expect(Math.max(...ends)).toBeLessThanOrEqual(820)
})

it('says so when nothing can be published', () => {
  const rows = [withheld({ subject: 'ass', indicator: 'rate' })]
  expect(show(Benefits, editionOf(rows)).text()).toContain('Aucun taux ne peut être publié')
})

it('national figures are of counted rights, each with a year, a source and a definition', () => {
  const rows = Object.keys(ANCHORS).flatMap((right) => standing(right, 60, 5, 35))
  const page = show(Benefits, editionOf(rows))
  for (const [right, { year, source, url }] of Object.entries(ANCHORS)) {
    expect(CATALOGUE.rights[right], right).toBeDefined()
    expect(page.text()).toContain(source.replace(/\s+/g, ' '))
    expect(page.text()).toMatch(new RegExp(`%, ${year} : [a-zé]`))
    expect(url === null || url.startsWith('https://')).toBe(true)
  }
  expect(page.text()).not.toContain('observatory.')
})
