import type { Words } from '../../i18n/words'
import { rightName } from '../amount-words'
import type { Band } from '../bands'
import type { Layer, Mark, WageCurve } from '../wage-curve'

/** Rights that are paid by the month: what a month is made of. */
export const monthlyLayers = ({ layers }: WageCurve): readonly Layer[] => layers.filter(({ per }) => per === 'month')

/** The parts of a month at each wage, of a range the least: wage, other incomes, rights. */
export function bandsOf(words: Words, curve: WageCurve): readonly Band[] {
  const { t } = words
  const { wages, others } = curve
  const rights = monthlyLayers(curve).map(({ benefit, amounts }) => ({
    id: benefit.id,
    name: rightName(words, benefit),
    values: amounts.map(({ least }) => least),
  }))
  return [
    { id: 'wage', name: t('foresight.curve.wage'), values: wages },
    ...(others.most > 0
      ? [{ id: 'others', name: t('foresight.curve.others'), values: wages.map(() => others.least) }]
      : []),
    ...rights,
  ]
}

/** Marks at the same wage, with the number that the drawing gives them. */
export interface MarkGroup {
  readonly number: number
  readonly index: number
  readonly marks: readonly Mark[]
}

/** The marks of a curve, those of one wage together, lowest first. */
export function groupsOf({ marks }: WageCurve): readonly MarkGroup[] {
  const at = [...new Set(marks.map(({ index }) => index))]
  return at.map((index, place) => ({ number: place + 1, index, marks: marks.filter((mark) => mark.index === index) }))
}

/** Points that a table shows: each hundred euros, and where something opens, ends or changes. */
export function rowsOf({ wages, marks }: WageCurve): readonly number[] {
  const marked = new Set(marks.map(({ index }) => index))
  return wages.flatMap((wage, index) => (wage % 10_000 === 0 || marked.has(index) ? [index] : []))
}
