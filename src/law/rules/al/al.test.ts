import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { answerKey } from '../../../engine/types'
import { LOGEMENTS, logement, pretSigne } from '../../facts'
import { menage } from '../../menage'
import { al } from './al'

const MAI = '2026-05-01'
const seul = () => menageDe().adulte({ naissance: '1980-05-02' })
const verdict = (foyer: ReturnType<typeof seul>) => valeurDe(al, menage, foyer.reponses, MAI)

describe('the home decides first (L822-2)', () => {
  it.each(LOGEMENTS)('%s', (statut) => {
    const { kind } = verdict(seul().logement(statut, { loyer: 300 }).dire(pretSigne, menage, 'avant2018'))
    const paye = ['locationVide', 'locationMeublee', 'hlm', 'foyerLogement'].includes(statut)
    const ailleurs = ['accession', 'residenceEtudiante'].includes(statut)
    expect(kind).toBe(ailleurs ? 'refer' : paye ? 'open' : 'refused')
  })

  it.each([
    ['avant2018', 'refer'],
    ['de2018a2019', 'refer'],
    ['depuis2020', 'refused'],
  ] as const)('a loan signed %s (L831-2, L841-4)', (signe, kind) => {
    const reponses = new Map<string, unknown>([
      [answerKey(logement, menage), 'accession'],
      [answerKey(pretSigne, menage), signe],
    ])
    expect(valeurDe(al, menage, reponses, MAI).kind).toBe(kind)
  })

  it('an owner is asked nothing else', () => {
    const reponses = new Map([[answerKey(logement, menage), 'proprietaire']])
    expect(lu(valeurDe(al, menage, reponses, MAI))).toEqual(['al.logement'])
  })

  it('a rent of nothing opens nothing', () => {
    expect(lu(verdict(seul().logement('locationVide', { loyer: 0 })))).toEqual(['al.loyerPaye'])
    expect(verdict(seul().logement('locationVide', { loyer: 1 })).kind).toBe('open')
  })
})

describe('name of the aid', () => {
  it.each([
    ['a home under agreement', seul().logement('locationVide', { loyer: 300, conventionne: true }), 'apl'],
    ['an HLM', seul().logement('hlm', { loyer: 300 }), 'apl'],
    ['a family', seul().enfant({ naissance: '2018-01-05' }).logement('locationVide', { loyer: 300 }), 'alf'],
    ['nobody to support', seul().logement('locationVide', { loyer: 300 }), 'als'],
  ])('%s', (_, foyer, nom) => {
    expect(verdict(foyer)).toMatchObject({ kind: 'open', per: 'month', details: { [nom]: true } })
  })

  it('tells of the rent reduction of an HLM', () => {
    const details = (statut: 'hlm' | 'locationVide') =>
      verdict(seul().logement(statut, { loyer: 300 })) as { details?: Readonly<Record<string, unknown>> }
    expect(details('hlm').details?.reductionLoyer).toBe(true)
    expect(details('locationVide').details?.reductionLoyer).toBe(false)
  })
})
