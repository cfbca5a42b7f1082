import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { permisConduire } from '../../facts'
import { menage } from '../../menage'
import { aidePermis } from './aide-permis'

const foyer = (dit: Partial<Dit> = {}) => menageDe().adulte({ naissance: '1975-01-01', ...dit })
const decide = (qui: ReturnType<typeof foyer>, projet = true) =>
  oriente(aidePermis, qui.dire(permisConduire, menage, projet).reponses)

describe('the loan, from 15 to 25 (décret n° 2005-1225, art. 2)', () => {
  it.each([
    ['15 that day', '2011-11-26', 'voir'],
    ['the day before 15', '2011-11-27', ['aidePermis.public']],
    ['the day before 26', '2000-11-27', 'voir'],
    ['26 that day', '2000-11-26', ['aidePermis.public']],
  ])('a child: %s', (_, naissance, expected) => expect(decide(foyer().enfant({ naissance }))).toEqual(expected))
})

describe('the compte formation, for those who look for work (L6323-6)', () => {
  it('looks for work', () => expect(decide(foyer({ chercheEmploi: true }))).toBe('voir'))
  it('does not', () => expect(decide(foyer())).toEqual(['aidePermis.public']))
  it('does not want the licence', () => {
    expect(decide(foyer({ chercheEmploi: true }), false)).toEqual(['aidePermis.projet'])
  })
})

it('nobody of 74 is asked about work or the licence', () => {
  const retraite = menageDe().adulte({ naissance: '1952-01-01' })
  const reponses = new Map([...retraite.reponses].filter(([key]) => !key.startsWith('chercheEmploi')))
  expect(oriente(aidePermis, reponses)).toEqual(['aidePermis.age'])
})
