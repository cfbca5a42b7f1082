import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../tests/publication/table-schema'
import type { Edition, Row } from '../../statistics/edition'
import { csvOf } from './csv'

const row = (more: Partial<Row>): Row => ({
  ...{ table: 'standing', place: '', subject: 'rsa', indicator: 'rec', detail: '', value: 40 },
  ...{ low: null, high: null, base: null, status: 'ok', catalogue: '2026.1', method: 'exact' },
  ...more,
})
const edition: Edition = {
  ...{ v: 1, period: '2026-Q1', closedOn: '2026-03-31', madeOn: '2026-04-15', demo: false, withheld: 1 },
  territory: { id: '200068377', label: 'Vallées; "hautes"\r\net basses' },
  sites: [{ id: 'a', label: '=HYPERLINK("https://example.org")' }],
  rows: [
    row({}),
    row({ place: 'a', indicator: 'rate', value: 34, low: 25, high: 44, base: 100, method: 'noise' }),
    row({ subject: '-1+2', value: null, status: 'nd' }),
  ],
}

describe('the CSV of an edition', () => {
  const text = csvOf(edition)
  const [header, ...lines] = readCsv(text.slice(1)) as [string[], ...string[][]]
  const cells = (line: number) => Object.fromEntries(header.map((name, at) => [name, lines[line]?.[at]]))

  it('begins with the mark of UTF-8 and ends each line as spreadsheets expect', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(header.join(';')).toBe(
      'periode;territoire;nom_territoire;lieu;nom_lieu;tableau;droit;indicateur;detail;valeur;bas;haut;base_arrondie;statut;catalogue;methode',
    )
    expect(lines.every((line) => line.length === header.length)).toBe(true)
  })

  it('holds every figure of the edition', () => {
    expect(lines).toHaveLength(3)
    expect(cells(0)).toMatchObject({
      periode: '2026-Q1',
      territoire: '200068377',
      droit: 'rsa',
      indicateur: 'rec',
      valeur: '40',
      bas: '',
    })
    expect(cells(1)).toMatchObject({
      lieu: 'a',
      valeur: '34',
      bas: '25',
      haut: '44',
      base_arrondie: '100',
      methode: 'bruit',
    })
    expect(cells(2)).toMatchObject({ valeur: '', statut: 'n.d. effectif' })
  })

  it('keeps a text that has separators whole, and lets none be a formula', () => {
    expect(cells(0)?.nom_territoire).toBe(edition.territory.label)
    expect(cells(1)?.nom_lieu).toBe(`'${edition.sites[0]?.label}`)
    expect(cells(2)?.droit).toBe("'-1+2")
  })
})
