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

/** The value in force on a day. Throws `NotInForce` before the first known day and after a repeal. */
export function readOn<V>(parameter: Parameter<V>, date: IsoDate): ParameterRead<V> {
  for (const dated of parameter.values) {
    if (dated.from <= date) {
      if (dated.value === null) break
      const newest = dated === parameter.values[0]
      const due = parameter.nextRevision
      const stale = newest && due !== undefined && date >= due
      return { parameter, dated: dated as DatedValue<V> & { readonly value: V }, stale }
    }
  }
  throw new NotInForce(parameter.id, date)
}
