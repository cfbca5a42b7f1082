import type { IsoDate } from '../../engine/dates'
import type { ParameterRead, Source } from '../../engine/parameter'
import type { Answers, Rule, Subject, TraceNode } from '../../engine/types'
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
  /** Month for which a step was computed, when it is not the month of the right. */
  readonly month?: IsoDate
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
  return distinct(reader.words, [
    ...steps,
    ...node.parameters.flatMap((read) => parameterLine(reader, read)),
    ...factLines(reader, node),
  ])
}

function stepLines(reader: Reader, node: TraceNode, seen: Seen): readonly Line[] {
  const { words, answers } = reader
  const key = lawKey(node.rule.id, 'rules')
  const value = stepText(words, node.rule, node.value)
  if (value === null || !words.has(key)) return below(reader, node, seen)
  const label = aboutSubject({ words, answers }, words.t(key), node.subject)
  return [{ label, value, sources: node.rule.law, month: node.date, children: below(reader, node, seen) }]
}

/** Names whom a line is about, unless it is about the whole household. */
const aboutSubject = (
  { words, answers }: Pick<Reader, 'words' | 'answers'>,
  label: string,
  subject: Subject,
): string =>
  subject.id === 'menage'
    ? label
    : words.t('results.calculation.of', { label, name: subjectName(words, answers, subject) })

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
export function parameterLine(
  { words }: { words: Words },
  { parameter, dated, stale }: ParameterRead,
): readonly Line[] {
  const key = lawKey(parameter.id, 'parameters')
  if (!words.has(key)) return []
  const value = parameterText(words, parameter.unit, dated.value)
  return [{ label: words.t(key), value, sources: [dated.source], from: dated.from, stale, children: [] }]
}

function parameterText(
  { t, money, rate, number }: Words,
  unit: ParameterRead['parameter']['unit'],
  value: unknown,
): string {
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
    label: aboutSubject({ words, answers }, factName(words, fact.id, today), subject),
    value: valueText(words, fact.id, value, today),
    sources: [],
    children: [],
  }))

/** The same step with the same figure is said once; with other figures in other months, the months are said. */
function distinct(words: Words, lines: readonly Line[]): readonly Line[] {
  const byLabel = new Map<string, Line[]>()
  for (const line of lines) {
    const same = byLabel.get(line.label) ?? []
    if (!same.some(({ value }) => value === line.value)) byLabel.set(line.label, [...same, line])
  }
  return [...byLabel.values()].flatMap((same) => (same.length > 1 ? same.map((line) => withMonth(words, line)) : same))
}

const withMonth = (words: Words, line: Line): Line =>
  line.month
    ? { ...line, label: words.t('results.calculation.of', { label: line.label, name: words.month(line.month) }) }
    : line
