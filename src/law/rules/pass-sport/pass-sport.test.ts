import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { ZERO } from '../../../engine/money'
import { distanceEtudes } from '../../facts'
import { enfant, menage } from '../../menage'
import { passSport } from './pass-sport'

const REFUS = ['passSport.beneficiaire']

/** Resources of the family benefits given: no question of money is in play. */
const verdict = (enfants: readonly Dit[], ressources = ZERO) => {
  const foyer = menageDe().adulte({ naissance: '1985-05-02' })
  for (const dit of enfants) foyer.enfant(dit)
  for (const rang of enfants.keys()) foyer.dire(distanceEtudes, enfant(`enfant${rang + 1}`), 'moins30')
  const given = { 'prestationsFamiliales.baseRessources': ressources }
  return valeurDe(passSport, menage, foyer.reponses, '2026-11-01', given)
}

describe('season with 70 € (ages reached in the year, not past on 15 September)', () => {
  it.each([
    ['ARS, 14 in December', { naissance: '2012-12-31', etudes: 'college' }, 70],
    ['ARS, 18 on 16 September', { naissance: '2008-09-16', etudes: 'lycee' }, 70],
    ['18 on 15 September', { naissance: '2008-09-15', etudes: 'lycee' }, REFUS],
    ['AEEH, 6 in December', { naissance: '2020-12-31', tauxIncapacite: 'de50a79' }, 70],
    ['AEEH, 5', { naissance: '2021-01-01', tauxIncapacite: 'de50a79', etudes: 'maternelle' }, REFUS],
    ['a student with a grant', { naissance: '2006-03-05', etudes: 'superieur' }, 70],
  ] as const)('%s', (_, dit, attendu) => expect(lu(verdict([dit]))).toEqual(attendu))

  it('under 14 with the ARS: told to check the season', () => {
    expect(verdict([{ naissance: '2013-01-01', etudes: 'college' }])).toMatchObject({ kind: 'refer' })
  })

  it('an adult with the AAH up to 30', () => {
    const aah = (naissance: string) =>
      lu(valeurDe(passSport, menage, menageDe().adulte({ naissance, tauxIncapacite: 'de80' }).reponses, '2026-11-01'))
    expect(aah('1995-09-16')).toBe(70)
    expect(aah('1995-09-15')).toEqual(REFUS)
  })

  it('each has a pass', () => {
    const dit = { naissance: '2010-03-05', etudes: 'lycee' } as const
    expect(lu(verdict([dit, dit]))).toBe(140)
  })
})
