import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { euros } from '../../../engine/money'
import { answerKey } from '../../../engine/types'
import { LOGEMENTS, logement } from '../../facts'
import { menage } from '../../menage'
import { rls } from './rls'

const JUIN = '2026-06-01'
const seul = () => menageDe().adulte({ naissance: '1980-05-02' }).logement('hlm', { loyer: 300 })
const couple = () => seul().adulte({ naissance: '1981-05-02' })
const enfant = { naissance: '2018-01-05' }
/** The rent reduction for yearly resources in euros. */
const reduction = (foyer: ReturnType<typeof seul>, ressources = 0) =>
  lu(valeurDe(rls, menage, foyer.reponses, JUIN, { 'al.ressources': euros(ressources) }))

describe('amounts of June 2026, zone III (arrêté of 27 February 2018)', () => {
  it.each([
    ['alone', seul(), 29.57],
    ['a couple', couple(), 35.8],
    ['a parent and a child', seul().enfant(enfant), 40.04],
    ['a couple and three children', couple().enfant(enfant).enfant(enfant).enfant(enfant), 51.32],
  ])('%s', (_, foyer, attendu) => expect(reduction(foyer)).toBe(attendu))
})

describe('resources below the limit: 878 € a month alone, 1,366 € with a dependant', () => {
  it.each([
    [seul(), 10_535.88, 29.57],
    [seul(), 10_536, ['rls.ressources']],
    [seul().enfant(enfant), 16_391.88, 40.04],
    [seul().enfant(enfant), 16_392, ['rls.ressources']],
  ])('case %#', (foyer, ressources, attendu) => expect(reduction(foyer, ressources)).toEqual(attendu))
})

describe('the landlord', () => {
  it.each(LOGEMENTS.filter((statut) => statut !== 'hlm'))('%s: nothing else is asked', (statut) => {
    const reponses = new Map([[answerKey(logement, menage), statut]])
    expect(lu(valeurDe(rls, menage, reponses, JUIN))).toEqual(['rls.logement'])
  })
})
