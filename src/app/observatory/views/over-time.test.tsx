import { render } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { editionOf, share, withheld } from '../../../../tests/observatory/editions'
import { french, readingOf } from '../../../../tests/observatory/show'
import { OverTime } from './over-time'

const quarter = (period: string, rsa: number, css: number) =>
  editionOf([share('rsa', rsa, { base: 320 }), share('css', css, { base: 320 })], { period })
const show = (quarters: Parameters<typeof OverTime>[0]['quarters']) =>
  readingOf(render(<OverTime words={french} quarters={quarters} />).container)

it('tells a change only when the test passes', async () => {
  const page = show([quarter('2025-Q3', 34, 40), quarter('2025-Q4', 30, 52)])
  expect(page.text()).toContain('RSAPas de changement visible entre T3 2025 et T4 2025.')
  expect(page.text()).toContain('Complémentaire santéHausse visible entre T3 2025 et T4 2025 : de 40 % à 52 %.')
  expect(await page.finding()).toBe(
    'RSA : taux de non-recours par trimestre. Pas de changement visible entre T3 2025 et T4 2025.',
  )
  expect(page.table()).toEqual([
    ['RSA', '34 % (29 à 39)', '30 % (25 à 35)'],
    ['Complémentaire santé', '40 % (35 à 45)', '52 % (47 à 57)'],
  ])
})

it('needs two quarters, and says when they cannot be read', () => {
  expect(show([quarter('2025-Q4', 34, 40)]).text()).toContain('Il faut deux trimestres publiés')
  expect(show('loading').text()).toContain('arrivent')
  expect(show('failed').text()).toContain('ne peuvent pas être lus')
})

it('draws nothing for rights without enough figures: it names them once', async () => {
  const one = quarter('2025-Q3', 34, 40)
  const two = editionOf([share('rsa', 30), withheld({ subject: 'css', indicator: 'rate' }), share('aspa', 50)], {
    period: '2025-Q4',
  })
  const page = show([one, two])
  await page.drawn()
  expect(document.querySelectorAll('.moments li')).toHaveLength(1)
  expect(page.text()).toContain('Pas assez de chiffres pour voir un changement : Complémentaire santé et Aspa.')
})
