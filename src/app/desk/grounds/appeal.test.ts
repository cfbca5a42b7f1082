import { expect, it } from 'vitest'
import { BENEFITS } from '../../../law/benefits'
import { OF_A_SILENCE, reasonsFor, routeOf, rulesOf } from './appeal'

const benefit = (id: string) => {
  const found = BENEFITS.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
const articles = (id: string, received?: number | null) =>
  rulesOf(routeOf(benefit(id), received)).map(({ title }) => title.split('art. ')[1])

it.each([
  ['rsa', 'departement', ['L262-47', 'R262-88']],
  ['apa', 'aideSociale', ['L134-1', 'L134-2']],
  ['asf', 'commission', ['L142-4', 'R142-1']],
  ['aspa', 'commission', ['L142-4', 'R142-1']],
  ['css', 'commission', ['L142-4', 'R142-1']],
  ['pensionInvalidite', 'medical', ['L142-4', 'R142-1', 'R142-8']],
  ['pch', 'mdph', ['L142-4', 'R142-1-A', 'R241-36']],
  ['ass', 'mediation', ['R5423-14']],
  ['aideJuridictionnelle', 'bureau', ['69', '71']],
  // Their article was not read: none is cited.
  ['ppa', 'primeActivite', []],
  ['al', 'logement', []],
  ['primeDemenagement', 'logement', []],
  ['are', 'reclamation', []],
  ['maPrimeRenov', 'anah', []],
  // No appeal comes before the court: the decision says the rest.
  ['primeNoel', 'office', []],
  ['chequeEnergie', 'office', []],
  ['lep', 'office', []],
] as const)('a disagreement on %s goes to: %s', (id, route, cited) => {
  expect(routeOf(benefit(id), undefined)).toBe(route)
  expect(articles(id)).toEqual(cited)
})

it('an AAH or an AEEH refused goes to the MDPH, its amount to the fund that pays', () => {
  for (const id of ['aah', 'aeeh']) {
    expect([undefined, null, 0, 90_000].map((received) => routeOf(benefit(id), received))).toEqual([
      ...['mdph', 'mdph', 'commission', 'commission'],
    ])
  }
})

it('reasons are asked for under the articles that bind the office, and under none that does not', () => {
  const of = (id: string) => reasonsFor(benefit(id)).map(({ title }) => title.split('art. ')[1])
  expect(of('rsa')).toEqual(['L211-2', 'L211-7'])
  expect(of('ass')).toEqual(['L211-2', 'L211-7'])
  expect(of('pch')).toEqual(['L211-2', 'L211-5'])
  for (const id of ['lep', 'rls', 'visale', 'fsl', 'cej']) expect(of(id), id).toEqual([])
})

it('each text says where it is read and when that was', () => {
  const all = BENEFITS.flatMap((one) => [...rulesOf(routeOf(one, undefined)), ...reasonsFor(one), ...OF_A_SILENCE])
  expect(all.length).toBeGreaterThan(0)
  for (const { title, url, checkedOn } of all) {
    expect(url, title).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//)
    expect(checkedOn, title).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})
