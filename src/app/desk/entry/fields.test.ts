import { expect, it } from 'vitest'
import { answersOf, TODAY } from '../../../../tests/walk'
import type { Answers } from '../../../engine/types'
import { BENEFITS } from '../../../law/benefits'
import { dateNaissance, etudes, foyer, logement, loyer } from '../../../law/facts'
import { demandeur, enfant, menage } from '../../../law/menage'
import { findings } from '../../walk/findings'
import { type Fields, fieldsOf, foresee, NOTHING_FORESEEN } from './fields'

const alone = { conjoint: null, enfants: [] }

function all(answers: Answers, here?: string): Fields {
  const steps = foresee(BENEFITS, answers, TODAY)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return fieldsOf(answers, findings(BENEFITS, answers, TODAY), step.value, here)
}

const keys = (groups: Fields['idle']) =>
  groups.flatMap(({ fields }) => fields.map(({ fact, subject }) => `${fact.id}@${subject.id}`))
const shown = ({ parts }: Fields) => parts.flatMap(([, groups]) => keys(groups))

it('begins with who lives here, before anything is foreseen', () => {
  const none: Answers = new Map()
  expect(shown(fieldsOf(none, findings(BENEFITS, none, TODAY), NOTHING_FORESEEN))[0]).toBe('foyer@menage')
})

it('foresees what will be asked, in the order of an interview', () => {
  const fields = shown(all(answersOf([foyer, menage, { conjoint: null, enfants: ['enfant1'] }])))
  const order = [
    'dateNaissance@demandeur',
    'dateNaissance@enfant1',
    'logement@menage',
    'loyer@menage',
    'typesRessources@demandeur',
  ]
  expect(fields.filter((key) => order.includes(key))).toEqual(order)
  expect(fields).toContain('charges@menage')
})

it('folds what no right reads, but for the field that has the keyboard', () => {
  const owner = answersOf(
    [foyer, menage, alone],
    [dateNaissance, demandeur, '1950-01-01'],
    [logement, menage, 'proprietaire'],
    [loyer, menage, 40_000],
  )
  expect(keys(all(owner).idle)).toEqual(['loyer@menage'])
  expect(shown(all(owner))).not.toContain('loyer@menage')
  expect(shown(all(owner, 'loyer@menage'))).toContain('loyer@menage')
})

it('has no field of who is not there', () => {
  expect(shown(all(answersOf([foyer, menage, alone], [etudes, enfant('enfant1'), 'college'])))).not.toContain(
    'etudes@enfant1',
  )
})
