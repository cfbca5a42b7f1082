import { expect, it } from 'vitest'
import type { Line } from '../../walk/calculation'
import { filterLines } from './filter-lines'

const line = (label: string, title: string, children: readonly Line[] = []): Line => ({
  label,
  value: '1 €',
  sources: [{ title, url: 'https://www.legifrance.gouv.fr/' }],
  children,
})
const labels = (lines: readonly Line[]): readonly unknown[] =>
  lines.map(({ label, children }) => [label, ...labels(children)])

const tree = [
  line('Montant', 'art. R262-1', [line('Forfait logement', 'art. R262-9'), line('Âge', 'art. L262-4')]),
  line('Ressources', 'art. R262-7'),
]

it('keeps the lines that say every word, with the way to them, whatever the accents and the case', () => {
  expect(labels(filterLines(tree, 'r262-9'))).toEqual([['Montant', ['Forfait logement']]])
  expect(labels(filterLines(tree, 'LOGEMENT forfait'))).toEqual([['Montant', ['Forfait logement']]])
  expect(labels(filterLines(tree, 'age l262'))).toEqual([['Montant', ['Âge']]])
})

it('keeps all that is under a line found, and everything when nothing is looked for', () => {
  expect(labels(filterLines(tree, 'R262-1'))).toEqual([['Montant', ['Forfait logement'], ['Âge']]])
  expect(filterLines(tree, ' ')).toBe(tree)
  expect(filterLines(tree, 'introuvable')).toEqual([])
})
