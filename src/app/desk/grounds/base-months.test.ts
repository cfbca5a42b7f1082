import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { type Answers, answerKey } from '../../../engine/types'
import { BENEFITS } from '../../../law/benefits'
import * as facts from '../../../law/facts'
import { demandeur } from '../../../law/menage'
import { explain } from '../../walk/explain'
import { findings } from '../../walk/findings'
import { inputOf } from '../../walk/inputs'
import { baseMonths } from './base-months'

const TODAY = '2026-11-29'

/** The bases of a right, with an ordinary answer to all that it still waits for. */
function of(id: string, given: Answers) {
  const benefit = BENEFITS.find((one) => one.id === id)
  if (!benefit) throw new Error(id)
  const answers = new Map(given)
  for (;;) {
    const [finding] = findings([benefit], answers, TODAY)
    if (!finding) throw new Error(id)
    if (finding.missing.length === 0) {
      const { trace } = explain(finding, answers, TODAY)
      if (!trace) throw new Error(`${id} has no trace`)
      return baseMonths(trace, benefit, answers, TODAY)
    }
    for (const { fact, subject } of finding.missing) answers.set(answerKey(fact, subject), inputOf(fact.id).typical)
  }
}
const said = (id: string, answers: Answers) =>
  of(id, answers).own.map(({ kind, months, rows }) => [
    kind,
    `${months[0]} ${months.at(-1)}`,
    rows.map(({ income, amounts }) => [income.id, amounts.length, amounts[0], amounts.at(-1)]),
  ])

const raised = menageDe()
  .adulte({ naissance: '1985-03-12', salaire: { recent: 900, avant: 600, anneeFiscale: 300 } })
  .enfant({ naissance: '2015-02-03' })
  .enfant({ naissance: '2018-05-06' })
  .logement('locationVide', { loyer: 300, conventionne: true }).reponses
const WAGE = 'demandeur/salaire'

describe('base resources month by month', () => {
  it('are the quarter before for the RSA and the prime d’activité', () => {
    expect(said('rsa', raised)).toEqual([['rsa', '2026-08-01 2026-10-01', [[WAGE, 3, 90_000, 90_000]]]])
    expect(said('ppa', raised)).toEqual([['ppa', '2026-08-01 2026-10-01', [[WAGE, 3, 90_000, 90_000]]]])
  })

  it('are twelve sliding months for the housing aid, with what was paid in each', () => {
    expect(said('al', raised)).toEqual([['al', '2025-10-01 2026-09-01', [[WAGE, 12, 60_000, 90_000]]]])
    expect(
      of('al', raised)
        .own[0]?.law.map(({ title }) => title)
        .join(),
    ).toContain('R822-3')
  })

  it('are other months for the alimony and the invalidity pension in the housing aid', () => {
    const answers = menageDe()
      .adulte({ naissance: '1985-03-12', pensionAlimentaireRecue: 120, pensionInvalidite: 500 })
      .logement('locationVide', { loyer: 300, conventionne: true }).reponses
    expect(said('al', answers).map(([kind, period, rows]) => [kind, period, (rows as unknown[][])[0]?.[0]])).toEqual([
      ['alimony', '2025-01-01 2025-12-01', 'demandeur/pensionAlimentaireRecue'],
      ['invalidity', '2024-01-01 2024-12-01', 'demandeur/pensionInvalidite'],
    ])
  })

  it('are the year before last for family benefits, of the incomes that they read', () => {
    for (const id of ['ars', 'af'])
      expect(said(id, raised)).toEqual([['family', '2024-01-01 2024-12-01', [[WAGE, 12, 30_000, 30_000]]]])
    const ill = menageDe()
      .adulte({ naissance: '1985-03-12', indemnitesJournalieres: 500, salaire: 700 })
      .enfant({ naissance: '2015-02-03' })
      .enfant({ naissance: '2018-05-06' }).reponses
    expect(said('ars', ill).flatMap(([, , rows]) => (rows as unknown[][]).map(([income]) => income))).toEqual([WAGE])
  })

  it('are the quarter before for the ASPA, the year before for the C2S', () => {
    const old = menageDe().adulte({ naissance: '1955-03-12', retraite: 600 }).reponses
    const pension = 'demandeur/retraite'
    expect(said('aspa', old)).toEqual([['aged', '2026-08-01 2026-10-01', [[pension, 3, 60_000, 60_000]]]])
    expect(said('css', old)).toEqual([['css', '2025-11-01 2026-10-01', [[pension, 12, 60_000, 60_000]]]])
  })

  it.each([
    ['aahQuarter', { salaire: 400 }, '2026-08-01 2026-10-01'],
    ['aahYear', { pensionAlimentaireRecue: 80 }, '2024-01-01 2024-12-01'],
  ])('are those of an AAH with or without work: %s', (kind, income, period) => {
    const answers = new Map(menageDe().adulte({ naissance: '1980-03-12', ...income }).reponses)
      .set(answerKey(facts.handicapReconnu, demandeur), true)
      .set(answerKey(facts.tauxIncapacite, demandeur), 'de80')
    expect(said('aah', answers).map(([one, months]) => [one, months])).toEqual([[kind, period]])
  })

  it('of other rights are left to them, and named', () => {
    const { own, others } = of('ppa', raised)
    expect(own.map(({ kind }) => kind)).toEqual(['ppa'])
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(['al', 'af']))
    expect(others.map(({ id }) => id)).not.toContain('ppa')
  })

  it('are none of a household without an income, and of a right that reads the tax notice', () => {
    const alone = menageDe().adulte({ naissance: '1985-03-12' }).reponses
    expect(of('rsa', alone)).toMatchObject({ own: [], notice: false, elsewhere: false })
    expect(of('chequeEnergie', raised)).toMatchObject({ own: [], notice: true, elsewhere: false })
    const helped = menageDe()
      .adulte({ naissance: '1985-03-12', pensionAlimentaireRecue: 50 })
      .enfant({ naissance: '2015-02-03' }).reponses
    expect(of('asf', helped)).toMatchObject({ own: [], elsewhere: true })
  })
})
