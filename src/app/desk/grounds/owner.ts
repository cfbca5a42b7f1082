import type { Benefit } from '../../../law/benefit'
import { BENEFITS } from '../../../law/benefits'

const rights = new Map(BENEFITS.map((benefit) => [benefit.id, benefit]))

/** The right that a rule or a legal value is of, by the first word of its id; `undefined`: one that rights share. */
export const ownerOf = (id: string): Benefit | undefined => rights.get(id.split('.')[0] ?? '')
