import { expect, it } from 'vitest'
import type { Fact } from '../../../engine/types'
import * as facts from '../../../law/facts'
import { menage } from '../../../law/menage'
import { paceOf, type Step } from './steps'

const asking = (...asked: readonly Fact<never, unknown>[]): Step => ({
  screen: 'questions',
  question: { id: 'asked', asks: asked.map((fact) => ({ fact: fact as unknown as Fact, subject: menage })) },
  editing: false,
  focus: [],
})

it.each([
  ['a question answered by heart', asking(facts.etudie as never), 'answering'],
  ['an income', asking(facts.revenuRecent as never), 'searching'],
  ['the tax notice', asking(facts.nombreDeParts as never), 'searching'],
  ['the decision of the MDPH', asking(facts.tauxIncapacite as never), 'searching'],
  ['the day of an event', { screen: 'eventDay', event: 'naissance' }, 'answering'],
  ['the results', { screen: 'results' }, 'reading'],
  ['a benefit', { screen: 'benefit', benefitId: 'rsa' }, 'reading'],
  ['a checklist', { screen: 'event', event: 'naissance' }, 'reading'],
  ['the file', { screen: 'file' }, 'searching'],
] as const)('%s', (_, step, pace) => {
  expect(paceOf(step)).toBe(pace)
})

it('whoever walks with one key has the time of a reader, and that of a searcher where papers are asked', () => {
  expect(paceOf(asking(facts.etudie as never), true)).toBe('reading')
  expect(paceOf(asking(facts.revenuRecent as never), true)).toBe('searching')
})
