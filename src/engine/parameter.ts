import type { IsoDate } from './dates'

/** An official text: its title as a jurist cites it, and where to read it. */
export interface Source {
  readonly title: string
  readonly url: string
}

export interface DatedValue<V> {
  /** First day on which the value applies. */
  readonly from: IsoDate
  /** `null`: repealed from that day. */
  readonly value: V | null
  readonly source: Source
}

export type Unit = 'EUR' | 'EUR/month' | 'EUR/year' | 'rate' | 'years' | 'months' | 'days' | 'people' | 'table'

/** A legal value and its history, newest first. */
export interface Parameter<V> {
  readonly id: string
  readonly unit: Unit
  readonly values: readonly DatedValue<V>[]
  /** Day on which somebody last compared the values with the official texts. */
  readonly checkedOn: IsoDate
  /** First day on which a new value is to be expected; from then on the newest one is stale. */
  readonly nextRevision?: IsoDate
}

/** A parameter was read on a day for which no value is known: a bug or a gap in the law, never hidden by the nearest value. */
export class NotInForce extends Error {
  override readonly name = 'NotInForce'
  constructor(
    readonly parameterId: string,
    readonly date: IsoDate,
  ) {
    super(`parameter ${parameterId} has no value in force on ${date}`)
  }
}

/** What was read: enough to show the value, its date and its text. */
export interface ParameterRead<V = unknown> {
  readonly parameter: Parameter<V>
  readonly dated: DatedValue<V> & { readonly value: V }
  /** The value may have been replaced since: a revision was due on or before the day asked. */
  readonly stale: boolean
}

/** The entry in force on a day. */
function datedOn<V>(parameter: Parameter<V>, date: IsoDate): DatedValue<V> & { readonly value: V } {
  for (const dated of parameter.values) {
    if (dated.from > date) continue
    if (dated.value === null) break
    return dated as DatedValue<V> & { readonly value: V }
  }
  throw new NotInForce(parameter.id, date)
}

/** The value in force on a day, with all that a screen may show of it. Throws `NotInForce` before the first known day and after a repeal. */
export function readOn<V>(parameter: Parameter<V>, date: IsoDate): ParameterRead<V> {
  const dated = datedOn(parameter, date)
  const due = parameter.nextRevision
  return { parameter, dated, stale: dated === parameter.values[0] && due !== undefined && date >= due }
}
