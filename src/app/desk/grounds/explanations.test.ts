import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { euros } from '../../../engine/money'
import { type Answers, answerKey } from '../../../engine/types'
import { BENEFITS } from '../../../law/benefits'
import * as facts from '../../../law/facts'
import { demandeur, enfant, ressource } from '../../../law/menage'
import { findings } from '../../walk/findings'
import { type Explanation, explanations, type Received } from './explanations'

const TODAY = '2026-11-29'

const of = (id: string, answers: Answers) => {
  const benefit = BENEFITS.find((one) => one.id === id)
  const [finding] = benefit ? findings([benefit], answers, TODAY) : []
  if (!finding) throw new Error(id)
  return finding
}
const amountOf = (id: string, answers: Answers): number => of(id, answers).amount?.least ?? 0
const explain = (id: string, answers: Answers, received: Received) =>
  explanations(of(id, answers), answers, received, TODAY)
const kinds = (found: readonly Explanation[]) =>
  found.map(({ difference }): string => {
    switch (difference.kind) {
      case 'answer':
      case 'amount':
        return `${difference.ref.fact.id}@${difference.ref.subject.id}=${String(difference.to)}`
      case 'without':
        return `without ${difference.personne.id}`
      case 'noIncome':
        return `no ${difference.type} of ${difference.personne.id}`
      case 'step':
        return `${difference.step.rule.id}=${String(difference.to)}`
      default:
        return `on ${difference.day}`
    }
  })

const alone = () => menageDe().adulte({ naissance: '1985-03-12' })
const tenant = (loyer: number) =>
  menageDe()
    .adulte({ naissance: '1985-03-12', salaire: 700 })
    .enfant({ naissance: '2015-02-03' })
    .enfant({ naissance: '2018-05-06' })
    .logement('locationVide', { loyer, conventionne: true })

describe('what could explain the amount that the office pays', () => {
  it('is nothing when it is the amount found, to the euro', () => {
    const answers = tenant(300).reponses
    expect(explain('al', answers, amountOf('al', answers) + 90)).toEqual([])
  })

  it('another rent: the one with which the aid would be that amount', () => {
    const paid = amountOf('al', tenant(180).reponses)
    const found = explain('al', tenant(220).reponses, paid)
    const rent = found.find(({ difference }) => difference.kind === 'amount' && difference.ref.fact.id === 'loyer')
    expect(rent?.difference).toMatchObject({ from: euros(220), to: euros(180) })
    expect(Math.abs((rent?.amount ?? 0) - paid)).toBeLessThanOrEqual(100)
    expect(rent?.law.map(({ title }) => title).join()).toMatch(/habitation/)
  })

  it('another income: the wage with which the RSA would be that amount', () => {
    const of = (salaire: number) => menageDe().adulte({ naissance: '1985-03-12', salaire }).reponses
    const found = kinds(explain('rsa', of(300), amountOf('rsa', of(220))))
    expect(found).toContain(`revenuRecent@${ressource(demandeur, 'salaire').id}=${euros(220)}`)
  })

  it('an income that the office does not count', () => {
    const answers = menageDe().adulte({ naissance: '1985-03-12', pensionAlimentaireRecue: 120 }).reponses
    expect(kinds(explain('rsa', answers, amountOf('rsa', alone().reponses)))).toContain(
      'no pensionAlimentaireRecue of demandeur',
    )
  })

  it('a child who is not counted', () => {
    const answers = alone().enfant({ naissance: '2015-02-03' }).enfant({ naissance: '2017-02-03' }).reponses
    const paid = amountOf('rsa', alone().enfant({ naissance: '2015-02-03' }).reponses)
    expect(kinds(explain('rsa', answers, paid))).toEqual(
      expect.arrayContaining([`without ${enfant('enfant1').id}`, `without ${enfant('enfant2').id}`]),
    )
  })

  it('the flat amount of a home without a rent, before what is less simple', () => {
    const answers = alone().logement('sansDomicile').reponses
    const found = kinds(explain('rsa', answers, amountOf('rsa', alone().logement('heberge').reponses)))
    expect(found).toContain('rsa.forfaitLogementCompte=7820')
    expect(found).toContain('logement@menage=proprietaire')
  })

  it('the scale before the last revaluation, first of all', () => {
    const answers = alone().logement('sansDomicile').reponses
    const [first] = explain('rsa', answers, euros(646.52))
    expect(first?.difference).toMatchObject({ kind: 'earlier', day: '2026-03-01' })
    expect(first?.law.map(({ title }) => title)).toContain('Décret n° 2026-220 du 30 mars 2026, art. 1')
  })

  it('a condition that would refuse', () => {
    const found = kinds(explain('rsa', alone().reponses, null))
    expect(found).toEqual(expect.arrayContaining(['etudie@demandeur=true']))
    expect(found.some((one) => one.startsWith('nationalite@menage='))).toBe(true)
  })

  it('what would open a right that is refused here', () => {
    const answers = menageDe().adulte({ naissance: '1985-03-12', etudie: true }).reponses
    expect(kinds(explain('rsa', answers, amountOf('rsa', alone().reponses)))).toContain('etudie@demandeur=false')
  })

  it('each of them gives that amount when it is told', () => {
    const answers = tenant(220).reponses
    const paid = amountOf('al', tenant(180).reponses)
    for (const { difference, amount } of explain('al', answers, paid)) {
      expect(Math.abs(amount - paid)).toBeLessThanOrEqual(100)
      if (difference.kind !== 'answer' && difference.kind !== 'amount') continue
      const key = answerKey(difference.ref.fact, difference.ref.subject)
      expect(Math.abs(amountOf('al', new Map(answers).set(key, difference.to)) - paid)).toBeLessThanOrEqual(100)
    }
  })

  it('is nothing when nothing alone gives that amount', () => {
    expect(explain('af', alone().enfant({ naissance: '2015-02-03' }).reponses, euros(9_999))).toEqual([])
  })

  it('says nothing of a right that waits for an answer', () => {
    const answers = new Map(alone().reponses)
    answers.delete(answerKey(facts.typesRessources as never, demandeur))
    expect(explain('rsa', answers, euros(100))).toEqual([])
  })
})
