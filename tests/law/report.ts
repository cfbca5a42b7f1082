import { addMonths, type IsoDate } from '../../src/engine/dates'
import { type Parameter, readOn, type Source } from '../../src/engine/parameter'
import type { Benefit } from '../../src/law/benefit'
import { isOfficial } from './official'

type Named = readonly [name: string, parameter: Parameter<unknown>]

/** Legal values by the day on which somebody last compared them with the texts, the oldest first. */
export function byAge(parameters: readonly Named[], today: IsoDate): string[] {
  const days = [...new Set(parameters.map(([, { checkedOn }]) => checkedOn))].sort()
  return days.map((day) => {
    const old = day < addMonths(today, -12) ? ', more than a year ago' : ''
    const ids = parameters.flatMap(([, { id, checkedOn }]) => (checkedOn === day ? [id] : []))
    return `${day}${old}: ${ids.join(', ')}`
  })
}

/** Legal values whose revision day has passed without a new value. */
export const pastRevision = (parameters: readonly Named[], today: IsoDate): string[] =>
  parameters.flatMap(([name, parameter]) => {
    const [newest] = parameter.values
    if (!newest || newest.value === null || newest.from > today || !readOn(parameter, today).stale) return []
    return [`${parameter.id} (${name}): value of ${newest.from}, to be revised on ${parameter.nextRevision}`]
  })

const ARTICLE = /^(?:[LRDA]\.? ?)?\d+(?:-\d+)*(?: (?:bis|ter|quater|quinquies|[A-Z]+))*$/
const SUBDIVISION = /^(?:\d+°|[IVX]+|[a-z]|\d+(?:°|er)?(?: [a-z])?)$/

/** What is wrong with the form of a reference, the network aside: its address, its site, its article. */
export function faultsOf(source: Source): string[] {
  const faults = isOfficial(source) ? [] : [`not an https address of an official site: ${source.url}`]
  const [, cited] = /^Code .+?, art\. ?([^(;]*)/.exec(source.title) ?? []
  const parts = cited?.trim().split(/, | et /) ?? []
  const odd = parts.filter((part, index) => !ARTICLE.test(part) && (index === 0 || !SUBDIVISION.test(part)))
  return [...faults, ...odd.map((part) => `not the number of an article: ${part}`)]
}

/** References of legal values and of the register that are dead in form. */
export function deadReferences(parameters: readonly Named[], benefits: readonly Benefit[]): string[] {
  const sources = [
    ...parameters.flatMap(([, { id, values }]) => values.map(({ source }) => [id, source] as const)),
    ...benefits.flatMap(({ id, law, page, online, form }) =>
      [...law, page, online, form].flatMap((source) => (source ? [[id, source] as const] : [])),
    ),
  ]
  return sources.flatMap(([id, source]) => faultsOf(source).map((fault) => `${id}, ${source.title}: ${fault}`))
}

/** Conditions without a label or without the reason of a refusal, in one language. */
export const unsaidConditions = (conditions: Iterable<string>, words: ReadonlyMap<string, string>): string[] =>
  [...conditions].flatMap((id) =>
    ['label', 'ko']
      .map((part) => id.replace(/^([^.]+)\.(.+)$/, `droits.$1.conditions.$2.${part}`))
      .filter((key) => !words.has(key)),
  )
