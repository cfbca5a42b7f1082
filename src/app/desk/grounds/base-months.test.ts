import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import type { Answers } from '../../../engine/types'
import { BENEFITS } from '../../../law/benefits'
import { explain } from '../../walk/explain'
import { findings } from '../../walk/findings'
import { baseMonths } from './base-months'

const TODAY = '2026-11-29'

const of = (id: string, answers: Answers) => {
  const benefit = BENEFITS.find((one) => one.id === id)
  const [finding] = benefit ? findings([benefit], answers, TODAY) : []
  const trace = finding && explain(finding, answers, TODAY).trace
  return trace ? baseMonths(trace, answers, TODAY) : []
}
const said = (base: ReturnType<typeof of>[number] | undefined) => [
  base?.months[0],
  base?.months.at(-1),
  base?.rows.map(({ income, amounts }) => [income.id, amounts[0], amounts.at(-1)]),
]

const raised = menageDe()
  .adulte({ naissance: '1985-03-12', salaire: { recent: 900, avant: 600, anneeFiscale: 300 } })
  .enfant({ naissance: '2015-02-03' })
  .enfant({ naissance: '2018-05-06' })
  .logement('locationVide', { loyer: 300, conventionne: true }).reponses

describe('base resources month by month', () => {
  it('are the quarter before for the RSA and the prime d’activité', () => {
    expect(said(of('rsa', raised).find(({ kind }) => kind === 'rsa'))).toEqual([
      '2026-08-01',
      '2026-10-01',
      [['demandeur/salaire', 90_000, 90_000]],
    ])
    expect(said(of('ppa', raised).find(({ kind }) => kind === 'ppa')).slice(0, 2)).toEqual(['2026-08-01', '2026-10-01'])
  })

  it('are twelve sliding months for the housing aid, with what was paid in each', () => {
    const base = of('al', raised).find(({ kind }) => kind === 'al')
    expect(base?.months).toHaveLength(12)
    expect(said(base)).toEqual(['2025-10-01', '2026-09-01', [['demandeur/salaire', 60_000, 90_000]]])
    expect(base?.law.map(({ title }) => title).join()).toContain('R822-3')
  })

  it('are the year before last for family benefits', () => {
    const base = of('ars', raised).find(({ kind }) => kind === 'family')
    expect(said(base)).toEqual(['2024-01-01', '2024-12-01', [['demandeur/salaire', 30_000, 30_000]]])
  })

  it('are none of a household without an income', () => {
    expect(of('rsa', menageDe().adulte({ naissance: '1985-03-12' }).reponses)).toEqual([])
  })
})
