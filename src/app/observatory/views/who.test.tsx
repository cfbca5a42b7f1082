import { expect, it } from 'vitest'
import { editionOf, share, withheld } from '../../../../tests/observatory/editions'
import { show } from '../../../../tests/observatory/show'
import { Who } from './who'

const age = (subject: string, detail: string, value: number) => share(subject, value, { table: 'ages', detail })

it('names the bands of each right, and withholds what is withheld', async () => {
  const rows = [
    age('css', '18', 50),
    age('css', '26', 40),
    withheld({ table: 'ages', subject: 'css', indicator: 'rate', detail: '45' }),
    age('css', '65', 20),
    age('aspa', '65', 60),
    age('aspa', '75', 40),
  ]
  const page = show(Who, editionOf(rows, { period: '2025' }))
  expect(page.table().map(([right, band]) => `${right} ${band}`)).toEqual([
    'Complémentaire santé Moins de 26 ans',
    'Complémentaire santé 26 à 44 ans',
    'Complémentaire santé 45 à 64 ans',
    'Complémentaire santé 65 ans et plus',
    'Aspa Moins de 75 ans',
    'Aspa 75 ans et plus',
  ])
  expect(page.table()[2]).toEqual(['Complémentaire santé', '45 à 64 ans', 'n.d. (effectif)'])
  expect(await page.drawn()).toContain('n.d.')
  expect(await page.finding()).toBe(
    'Taux par âge : Complémentaire santé Moins de 26 ans : 50 %, Complémentaire santé 26 à 44 ans : 40 % et Complémentaire santé 65 ans et plus : 20 %.',
  )
})

it('explains that ages come once a year', () => {
  expect(show(Who, editionOf([])).text()).toContain('une fois par an')
  expect(document.querySelector('a')).toBeNull()
  expect(show(Who, editionOf([], { period: '2025' })).text()).toContain('Aucun âge ne peut être publié')
})

it('leads from a quarter to the newest year', () => {
  const ofYear: typeof Who = (props) => Who({ ...props, year: '2025' })
  expect(show(ofYear, editionOf([])).text()).toContain('Voir l’année 2025')
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#pvm/2025/who')
})
