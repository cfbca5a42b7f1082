import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../tests/builders'
import { oriente } from '../../../tests/valeur'
import type { Answers } from '../../engine/types'
import { aidesLocales } from './aides-locales'

const aide = (id: string, reponses: Answers) => {
  const found = aidesLocales.find((benefit) => benefit.id === id)
  if (!found) throw new Error(`no local aid ${id}`)
  return oriente(found.rule, reponses)
}
const parent = () => menageDe().adulte({ naissance: '1975-01-01' })

describe('ages of the table', () => {
  it.each([
    ['15 that day', '2011-11-26', 'voir'],
    ['the day before 15', '2011-11-27', ['jeunesGrandEst.public']],
    ['the day before 30', '1996-11-27', 'voir'],
    ['30 that day', '1996-11-26', ['jeunesGrandEst.public']],
  ])('%s', (_, naissance, expected) => {
    expect(aide('jeunesGrandEst', parent().enfant({ naissance }).reponses)).toEqual(expected)
  })
})

describe('studies of the table', () => {
  it.each([
    ['a child after the lycée', parent().enfant({ naissance: '2006-01-01', etudes: 'superieur' }), 'voir'],
    [
      'a child at the lycée',
      parent().enfant({ naissance: '2009-01-01', etudes: 'lycee' }),
      ['bourseSanitaireSociale.public'],
    ],
    ['an adult who studies', menageDe().adulte({ naissance: '1990-01-01', etudie: true, etudes: 'superieur' }), 'voir'],
    [
      'an adult who does not',
      menageDe().adulte({ naissance: '1990-01-01', etudes: 'superieur' }),
      ['bourseSanitaireSociale.public'],
    ],
    [
      'nobody must still go to school',
      parent().enfant({ naissance: '2010-11-27', etudes: 'superieur' }),
      ['bourseSanitaireSociale.public'],
    ],
  ])('%s', (_, foyer, expected) => expect(aide('bourseSanitaireSociale', foyer.reponses)).toEqual(expected))
})
