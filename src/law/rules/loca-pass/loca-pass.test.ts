import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { answerKey } from '../../../engine/types'
import { demenage, salarieDuPrive } from '../../facts'
import { demandeur, menage } from '../../menage'
import { locaPass } from './loca-pass'

const MAI = '2026-05-01'
const seul = (dit: Partial<Dit> = {}) =>
  menageDe()
    .adulte({ naissance: '1980-05-02', ...dit })
    .dire(demenage, menage, true)
const verdict = (foyer: ReturnType<typeof seul>) => valeurDe(locaPass, menage, foyer.reponses, MAI)

describe('who may have the advance', () => {
  it('a private employee of any age, up to 1,200 €', () => {
    const employe = seul({ salaire: 1800 }).dire(salarieDuPrive, demandeur, true)
    expect(verdict(employe)).toMatchObject({ kind: 'open', amount: null, details: { maximum: 120_000 } })
  })

  it('not an employee of a town', () => {
    expect(lu(verdict(seul({ salaire: 1800 }).dire(salarieDuPrive, demandeur, false)))).toEqual(['locaPass.situation'])
  })

  it.each([
    ['29, looking for work', { naissance: '1996-05-02', chercheEmploi: true }, 'open'],
    ['30, looking for work', { naissance: '1996-05-01', chercheEmploi: true }, 'refused'],
    ['29, with nothing of the kind', { naissance: '1996-05-02' }, 'refused'],
    ['a student: it depends on a grant or a job', { naissance: '2004-05-02', etudie: true }, 'refer'],
  ])('%s', (_, dit, kind) => expect(verdict(seul(dit)).kind).toBe(kind))

  it('one of a couple is enough', () => {
    const couple = seul({ naissance: '2004-05-02', etudie: true }).adulte({
      naissance: '2003-05-02',
      chercheEmploi: true,
    })
    expect(verdict(couple).kind).toBe('open')
  })
})

it('somebody who does not move is asked nothing else', () => {
  const reponses = new Map([[answerKey(demenage, menage), false]])
  expect(lu(valeurDe(locaPass, menage, reponses, MAI))).toEqual(['locaPass.demenage'])
})
