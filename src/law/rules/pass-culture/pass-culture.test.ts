import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { menage } from '../../menage'
import { passCulture } from './pass-culture'

const pass = (...naissances: readonly string[]) => {
  const foyer = menageDe().adulte({ naissance: '1980-05-02' })
  for (const naissance of naissances) foyer.enfant({ naissance, etudes: 'lycee' })
  return lu(valeurDe(passCulture, menage, foyer.reponses, '2026-11-01'))
}

it.each([
  ['17 tomorrow', '2009-11-02', ['passCulture.age']],
  ['17 today', '2009-11-01', 50],
  ['18 tomorrow', '2008-11-02', 50],
  ['18 today', '2008-11-01', 150],
  ['19 tomorrow', '2007-11-02', 150],
  ['19 today', '2007-11-01', ['passCulture.age']],
] as const)('%s', (_, naissance, attendu) => expect(pass(naissance)).toEqual(attendu))

it('each has a credit, the applicant too', () => {
  expect(pass('2009-03-05', '2008-03-05')).toBe(200)
  const jeune = menageDe().adulte({ naissance: '2008-03-05' }).reponses
  expect(lu(valeurDe(passCulture, menage, jeune, '2026-11-01'))).toBe(150)
})
