import { expect, it } from 'vitest'
import { counts, editionOf, standing, visits, withheld } from '../../../../tests/observatory/editions'
import { show } from '../../../../tests/observatory/show'
import { Found } from './found'

it('adds up about what is published, without what is withheld, per visit too', () => {
  const rows = [
    ...visits(100),
    ...standing('rsa', 60, 5, 35),
    ...standing('css', 60, 5, 45),
    withheld({ subject: 'ass', indicator: 'non' }),
  ]
  const text = show(Found, editionOf(rows)).text()
  expect(text).toContain('La borne a trouvé environ 80 droits que les gens n’avaient pas')
  expect(text).toContain('Sans les chiffres retenus : le vrai nombre est plus grand.')
  expect(text).toContain('0,8 par visite comptée')
  expect(text).toContain('Trop peu de visiteurs sont revenus')
})

it('gives no number when all is withheld', () => {
  const text = show(Found, editionOf([...visits(100), withheld({ subject: 'ass', indicator: 'non' })])).text()
  expect(text).toContain('Aucun nombre ne peut être publié')
  expect(text).not.toContain('par visite')
  expect(text).not.toContain('Sans les chiffres')
})

it('says what was opened and refused since', async () => {
  const rows = [
    ...counts({ table: 'outcomes', subject: 'rsa' }, { open: 15, wait: 20, refused: null, none: null }),
    ...counts({ table: 'outcomes', subject: 'css' }, { open: 25, wait: null, refused: 30, none: null }),
  ]
  const page = show(Found, editionOf(rows))
  expect(await page.finding()).toBe('Droits ouverts : 40. Refusés : 30.')
  expect(await page.drawn()).toEqual([
    'Droit ouvert',
    'Demande en cours',
    'Refus',
    'Rien de fait',
    '40',
    '20',
    '30',
    'n.d.',
  ])
  expect(page.table()).toEqual([
    ['RSA', '15', '20', 'n.d. (effectif)', 'n.d. (effectif)'],
    ['Complémentaire santé', '25', 'n.d. (effectif)', '30', 'n.d. (effectif)'],
  ])
})
