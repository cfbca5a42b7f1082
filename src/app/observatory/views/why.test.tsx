import { expect, it } from 'vitest'
import { counts, editionOf } from '../../../../tests/observatory/editions'
import { show } from '../../../../tests/observatory/show'
import { Why } from './why'

const quarter = [
  ...counts(
    { table: 'reasons', subject: 'rsa' },
    { information: 20, notClaimed: 15, notObtained: null, notStated: null },
  ),
  ...counts(
    { table: 'reasons', subject: 'css' },
    { information: 30, notClaimed: null, notObtained: null, notStated: null },
  ),
  ...counts(
    { table: 'reasons', subject: 'ass' },
    { information: null, notClaimed: null, notObtained: null, notStated: null },
  ),
]

it('groups the reasons of a quarter, and says who can act', async () => {
  const page = show(Why, editionOf(quarter))
  expect(page.text()).toContain('L’information n’est pas arrivéeenviron 50Qui peut agir : tous ceux qui informent')
  expect(page.text()).toContain('Sans les chiffres retenus : le vrai nombre est plus grand.')
  expect(page.text()).toContain('Demandée, pas obtenuen.d. (effectif)Qui peut agir : Caf')
  expect(page.text()).toContain('trop peu de personnes : ASS, Demandée, pas obtenue et Raison non dite.')
  const drawn = await page.drawn()
  expect(drawn.filter((text) => /^\d+$|^n\.d\.$/.test(text))).toEqual(['20', '30', '15', 'n.d.'])
  expect(page.table()).toEqual([
    ['RSA', '20', '15', 'n.d. (effectif)', 'n.d. (effectif)'],
    ['Complémentaire santé', '30', 'n.d. (effectif)', 'n.d. (effectif)', 'n.d. (effectif)'],
    ['ASS', ...Array(4).fill('n.d. (effectif)')],
  ])
})

it('tells six reasons in a year, grouped by who can act', async () => {
  const six = { nk: 20, nd: 15, nr: 25, np: 15, no: 15, nx: null }
  const page = show(Why, editionOf(counts({ table: 'reasons', subject: 'rsa' }, six), { period: '2025' }))
  expect(page.text()).toContain('L’information n’est pas arrivéeenviron 50')
  expect(page.table()).toEqual([['RSA', '20', '15', '25', '15', '15', 'n.d. (effectif)']])
  expect(await page.finding()).toContain('Ne savait pas : 20')
})

it('tells the motives that are published', () => {
  const motives = counts({ table: 'motives', subject: 'rsa', detail: 'nr' }, { rf: 15, st: null, bl: 20, nx: null })
  const text = show(Why, editionOf([...quarter, ...motives])).text()
  expect(text).toContain('RSA, Refusée : pas droit : 15')
  expect(text).toContain('RSA, Dossier bloqué : 20')
  expect(text).not.toContain('Arrêtée')
})

it('says so when nothing can be published', () => {
  expect(show(Why, editionOf([])).text()).toContain('Aucune raison ne peut être publiée')
})
