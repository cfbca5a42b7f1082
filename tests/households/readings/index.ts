import { FAMILLE } from './famille'
import { JEUNES } from './jeunes'
import { LOGEMENT } from './logement'
import { LOGEMENT_SOCIAL } from './logement-social'
import { MINIMA } from './minima'
import type { Reading } from './reading'

/** Points on which the reference reads the law otherwise than its text. */
export const OTHER_READINGS: readonly Reading[] = [...FAMILLE, ...JEUNES, ...LOGEMENT, ...LOGEMENT_SOCIAL, ...MINIMA]
