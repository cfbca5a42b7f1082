import { describe, expect, it } from 'vitest'
import { answersOf, TODAY } from '../../../tests/walk'
import { checklistOf } from '../../content/checklists/register'
import { DOCUMENT_IDS } from '../../content/documents/ids'
import { UNKNOWN } from '../../engine/types'
import { BENEFITS } from '../../law/benefits'
import { foyer, logement } from '../../law/facts'
import { menage } from '../../law/menage'
import type { Dossier } from './dossier'
import { dueOn, eventSteps, missingOf } from './event-steps'
import { planOf } from './plan'

const right = (id: string, pending = false) => ({ id, pending, amount: null })
const file = (part: Partial<Dossier>): Dossier => ({
  madeOn: TODAY,
  rights: [],
  events: [],
  have: [],
  answers: null,
  ...part,
})
const CHILD = { conjoint: null, enfants: ['enfant1'] }
const tenant = answersOf([logement, menage, 'locationVide'], [foyer, menage, CHILD])

describe('when a step is due', () => {
  it.each([
    [{ kind: 'legal', days: 5 }, '2026-12-30', '2027-01-04'],
    [{ kind: 'legal', days: -45 }, '2026-01-15', '2025-12-01'],
    [{ kind: 'legal', months: 6 }, '2026-08-31', '2027-02-28'],
    [{ kind: 'advised', months: -3 }, '2026-01-31', '2025-10-31'],
  ] as const)('%j after %s is %s', (due, event, day) => {
    expect(dueOn(due, event)).toBe(day)
  })
})

describe('the steps of an event', () => {
  const move = checklistOf('demenagement')
  const conditional = move.steps.filter(({ onlyIf }) => onlyIf).map(({ id }) => id)

  it('that depend on an answer stay in sight until it is given, and say which', () => {
    const steps = eventSteps(move, null, new Map(), TODAY)
    expect(steps).toHaveLength(move.steps.length)
    expect(conditional.length).toBeGreaterThan(0)
    expect(missingOf(steps).map(({ fact }) => fact.id)).toEqual(['logement', 'foyer'])
    expect(missingOf(eventSteps(move, null, answersOf([logement, menage, UNKNOWN]), TODAY))).toHaveLength(2)
  })

  it('are only those for the person once it is', () => {
    const alone = { conjoint: null, enfants: [] }
    const owner = eventSteps(move, null, answersOf([logement, menage, 'proprietaire'], [foyer, menage, alone]), TODAY)
    expect(owner.map(({ step }) => step.id).filter((id) => conditional.includes(id))).toEqual([])
    expect(missingOf(owner)).toEqual([])
    expect(eventSteps(move, null, tenant, TODAY)).toHaveLength(move.steps.length)
  })

  it('have days once the day of the event is known; a past one is late', () => {
    const steps = eventSteps(checklistOf('deces'), '2026-11-20', new Map(), TODAY)
    const find = (id: string) => steps.find(({ step }) => step.id === id)
    expect(find('declaration')).toMatchObject({ on: '2026-11-21', late: true })
    expect(find('obseques')).toMatchObject({ on: '2026-12-04', late: false })
    expect(eventSteps(checklistOf('deces'), null, new Map(), TODAY).every(({ on, late }) => on === null && !late)).toBe(
      true,
    )
  })
})

describe('the plan', () => {
  const deces = { id: 'deces', on: '2026-11-20', without: ['banque'] } as const

  it('puts what is late first, then the claims, then the days in order, then the rest', () => {
    const { tasks } = planOf(
      file({ rights: [right('rsa')], events: [deces, { id: 'dettes', on: null, without: [] }] }),
      TODAY,
    )
    const kinds = tasks.map((task) =>
      task.kind === 'step' && task.late ? 'late' : task.kind === 'claim' ? 'claim' : task.on === null ? 'open' : 'day',
    )
    const order = ['late', 'claim', 'day', 'open']
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(new Set(kinds)).toEqual(new Set(order))
    const days = tasks.flatMap(({ on, ...task }) => (on !== null && !('late' in task && task.late) ? [on] : []))
    expect(days).toEqual([...days].sort())
  })

  it('leaves out the steps that are not for the person', () => {
    const keys = planOf(file({ events: [deces] }), TODAY).tasks.map(({ key }) => key)
    expect(keys).toContain('step:deces:declaration')
    expect(keys).not.toContain('step:deces:banque')
  })

  it('calls each office again once, two months later; the MDPH after four', () => {
    const { tasks } = planOf(file({ rights: [right('rsa'), right('ppa'), right('aah')] }), TODAY)
    const calls = tasks.flatMap((task) =>
      task.kind === 'followUp' ? [[task.organisme, task.on, task.benefits.map(({ id }) => id)]] : [],
    )
    expect(calls).toEqual([
      ['caf', '2027-01-23', ['rsa', 'ppa']],
      ['mdph', '2027-03-23', ['aah']],
    ])
  })

  it('only calls for a right that was asked for already', () => {
    const { tasks, documents } = planOf(file({ rights: [right('rsa', true)] }), TODAY)
    expect(tasks.map(({ kind }) => kind)).toEqual(['followUp'])
    expect(documents).toEqual([])
  })

  it('counts each document once, what is lacking first, with all that asks for it', () => {
    const { documents } = planOf(
      file({ rights: [right('rsa'), right('al')], events: [deces], have: ['pieceIdentite'] }),
      TODAY,
    )
    const ids = documents.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(documents.at(-1)).toMatchObject({ id: 'pieceIdentite', have: true })
    expect(documents.find(({ id }) => id === 'rib')).toMatchObject({ rights: ['rsa', 'al'], have: false })
    const lacking = ids.slice(0, -1).map((id) => DOCUMENT_IDS.indexOf(id))
    expect(lacking).toEqual([...lacking].sort((a, b) => a - b))
  })

  it('leaves out a right of another version', () => {
    expect(planOf(file({ rights: [right('inconnu')] }), TODAY).tasks).toEqual([])
  })

  it('knows every right of the register', () => {
    const { tasks } = planOf(file({ rights: BENEFITS.map(({ id }) => right(id)) }), TODAY)
    expect(tasks.filter(({ kind }) => kind === 'claim')).toHaveLength(BENEFITS.length)
  })
})
