import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { demenage, difficultesPaiement, nouvelEmploi, salarieDuPrive } from '../../facts'
import { demandeur, menage } from '../../menage'
import { actionLogement } from './action-logement'

const foyer = (dit: Partial<Dit>, besoin: 'demenage' | 'impayes' | 'emploi' | 'aucun') => {
  const base = menageDe()
    .adulte({ naissance: '1980-01-01', ...dit })
    .dire(demenage, menage, besoin === 'demenage')
    .dire(difficultesPaiement, menage, besoin === 'impayes')
  return dit.salaire === undefined ? base : base.dire(nouvelEmploi, demandeur, besoin === 'emploi')
}

describe('employees of private firms (L313-3)', () => {
  const salarie = (besoin: Parameters<typeof foyer>[1], prive: boolean) =>
    oriente(actionLogement, foyer({ salaire: 1500 }, besoin).dire(salarieDuPrive, demandeur, prive).reponses)

  it.each(['demenage', 'impayes', 'emploi'] as const)('%s', (besoin) => {
    expect(salarie(besoin, true)).toBe('voir')
    expect(salarie(besoin, false)).toEqual(['actionLogement.public'])
  })

  it('nothing changes', () => expect(salarie('aucun', true)).toEqual(['actionLogement.besoin']))
})

describe('Visale, from 18 to 30, whatever they do', () => {
  it.each([
    ['30, moves', { naissance: '1995-11-27' }, 'demenage', 'voir'],
    ['31, moves', { naissance: '1995-11-26' }, 'demenage', ['actionLogement.public']],
    ['30, does not move', { naissance: '1995-11-27' }, 'impayes', ['actionLogement.public']],
  ] as const)('%s', (_, dit, besoin, expected) => {
    expect(oriente(actionLogement, foyer(dit, besoin).reponses)).toEqual(expected)
  })
})
