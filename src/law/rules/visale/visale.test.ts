import { describe, expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { answerKey } from '../../../engine/types'
import { demenage, salarieDuPrive, typesRessources } from '../../facts'
import { demandeur, menage } from '../../menage'
import { visale } from './visale'

const MAI = '2026-05-01'
const seul = (dit: Partial<Dit> = {}) =>
  menageDe()
    .adulte({ naissance: '1980-05-02', ...dit })
    .dire(demenage, menage, true)
const verdict = (foyer: ReturnType<typeof seul>) => valeurDe(visale, menage, foyer.reponses, MAI)

describe('age: 30 included', () => {
  it.each([
    ['the day before 31', '1995-05-02', 'open'],
    ['31', '1995-05-01', 'refused'],
  ])('%s', (_, naissance, kind) => expect(verdict(seul({ naissance })).kind).toBe(kind))

  it('of the younger of a couple', () => {
    expect(verdict(seul().adulte({ naissance: '2000-01-01' })).kind).toBe('open')
  })

  it('a young person is not asked about work', () => {
    const reponses = new Map(seul({ naissance: '2000-01-01' }).reponses)
    reponses.delete(answerKey(typesRessources, demandeur))
    expect(valeurDe(visale, menage, reponses, MAI).kind).toBe('open')
  })
})

describe('past 30', () => {
  it.each([
    [true, 'refer'],
    [false, 'refused'],
  ])('a private employee (%s)', (prive, kind) => {
    expect(verdict(seul({ salaire: 1200 }).dire(salarieDuPrive, demandeur, prive)).kind).toBe(kind)
  })

  it('nobody without wages is asked who the employer is', () => {
    expect(lu(verdict(seul({ retraite: 900 })))).toEqual(['visale.age'])
  })
})

it('somebody who does not move is asked nothing else', () => {
  const reponses = new Map([[answerKey(demenage, menage), false]])
  expect(lu(valeurDe(visale, menage, reponses, MAI))).toEqual(['visale.demenage'])
})
