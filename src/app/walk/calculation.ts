import type { IsoDate } from '../../engine/dates'
import type { ParameterRead, Source } from '../../engine/parameter'
import type { Answers, Rule, TraceNode } from '../../engine/types'
import type { Words } from '../i18n/words'
import { valueText } from './answer-text'
import { lawKey } from './benefit-words'
import { subjectName } from './people'
import { factName } from './question-words'

/** One line of an unfolded calculation. */
export interface Line {
  readonly label: string
  readonly value: string
  /** Where it comes from: texts of law, or nothing for an answer of the visitor. */
  readonly sources: readonly Source[]
  /** First day of a legal value. */
  readonly from?: IsoDate
  /** The legal value may have changed since. */
  readonly stale?: boolean
  readonly children: readonly Line[]
}

/** Whom the lines are told to. */
interface Reader {
  readonly words: Words
  readonly answers: Answers
  readonly today: IsoDate
}

/** The steps of a calculation that have a name and a figure; the others are seen through. */
export function calculation(reader: Reader, root: TraceNode): readonly Line[] {
  return below(reader, root, new Set())
}

/** A step that was unfolded once is not unfolded again: shared nodes would make the tree endless. */
type Seen = Set<TraceNode>

function below(reader: Reader, node: TraceNode, seen: Seen): readonly Line[] {
  if (seen.has(node)) return []
  seen.add(node)
  const steps = node.children.flatMap((child) => stepLines(reader, child, seen))
  return distinct([...steps, ...node.parameters.flatMap((read) => parameterLine(reader, read)), ...factLines(reader, node)])
}

function stepLines(reader: Reader, node: TraceNode, seen: Seen): readonly Line[] {
  const { words, answers } = reader
  const key = lawKey(node.rule.id, 'rules')
  const value = stepText(words, node.rule, node.value)
  if (value === null || !words.has(key)) return below(reader, node, seen)
  const name = node.subject.id === 'menage' ? null : subjectName(words, answers, node.subject)
  const label = name === null ? words.t(key) : words.t('results.calculation.of', { label: words.t(key), name })
  return [{ label, value, sources: node.rule.law, children: below(reader, node, seen) }]
}

/** The value of a step in words; `null` when the step is not for reading. */
function stepText({ t, money, rate, number }: Words, rule: Rule<never, unknown>, value: unknown): string | null {
  if (rule.unit === 'yesNo' && typeof value === 'boolean') return t(value ? 'questions.ui.yes' : 'questions.ui.no')
  if (typeof value !== 'number') return null
  switch (rule.unit) {
    case 'money':
      return money(value)
    case 'rate':
      return rate(value)
    case 'years':
      return t('common.units.years', { count: value })
    case 'count':
      return number(value)
    default:
      return null
  }
}

/** A legal value that was read. Tables have no single figure: only their text is named. */
export function parameterLine({ words }: { words: Words }, { parameter, dated, stale }: ParameterRead): readonly Line[] {
  const key = lawKey(parameter.id, 'parameters')
  if (!words.has(key)) return []
  const value = parameterText(words, parameter.unit, dated.value)
  return [{ label: words.t(key), value, sources: [dated.source], from: dated.from, stale, children: [] }]
}

function parameterText({ t, money, rate, number }: Words, unit: ParameterRead['parameter']['unit'], value: unknown): string {
  if (typeof value !== 'number') return ''
  switch (unit) {
    case 'EUR':
      return money(value)
    case 'EUR/month':
      return t('common.per.month', { amount: money(value) })
    case 'EUR/year':
      return t('common.per.year', { amount: money(value) })
    case 'rate':
      return rate(value)
    case 'years':
    case 'months':
    case 'days':
      return t(`common.units.${unit}`, { count: value })
    default:
      return number(value)
  }
}

const factLines = ({ words, answers, today }: Reader, node: TraceNode): readonly Line[] =>
  node.facts.map(({ fact, subject, value }) => ({
    label: words.t('results.calculation.of', {
      label: factName(words, fact.id, today),
      name: subjectName(words, answers, subject),
    }),
    value: valueText(words, fact.id, value, today),
    sources: [],
    children: [],
  }))

/** A rule may read the same value twice: one line is enough. */
function distinct(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>()
  return lines.filter(({ label, value, children }) => {
    const id = `${label} ${value}`
    if (children.length > 0) return true
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}
