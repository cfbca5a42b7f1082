import type { IsoDate } from '../../../engine/dates'
import type { Source } from '../../../engine/parameter'
import type { Benefit } from '../../../law/benefit'

/** To whom a disagreement goes first. Words: `grounds.letter.to.<route>`, `grounds.letter.route.<route>`. */
export type Route = 'departement' | 'commission' | 'office'

/** A text of procedure, and the day on which it was last read. */
export interface Rule extends Source {
  readonly checkedOn: IsoDate
}

const checkedOn = '2026-11-29'
const text = (title: string, url: string): Rule => ({ title, url, checkedOn })

/** Reasons of a refusal: the right to be told them, and those of a silence that stands for a refusal. */
export const REASONS: readonly Rule[] = [
  text(
    'Code des relations entre le public et l’administration, art. L211-2',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367505',
  ),
  text(
    'Code des relations entre le public et l’administration, art. L232-4',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367639',
  ),
]

const RULES: Readonly<Record<Route, readonly Rule[]>> = {
  departement: [
    text(
      'Code de l’action sociale et des familles, art. L262-47',
      'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074069',
    ),
    text(
      'Code de l’action sociale et des familles, art. R262-88',
      'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006074069/LEGISCTA000020525239',
    ),
  ],
  commission: [
    text(
      'Code de la sécurité sociale, art. R142-1',
      'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189',
    ),
  ],
  office: [],
}

/** Family benefits that an office of social security grants and pays: their disputes are those of social security. */
const FAMILY_BENEFITS = ['af', 'cf', 'asf', 'paje', 'primeNaissance', 'ars', 'prepare', 'cmg', 'ajpp']

/**
 * Where a disagreement on a right goes first. Where no text was read for a right, its office: the decision received says
 * the rest.
 */
export function routeOf({ id }: Benefit): Route {
  if (id === 'rsa') return 'departement'
  return FAMILY_BENEFITS.includes(id) ? 'commission' : 'office'
}

/** The texts of a route; none: the decision received says where and until when. */
export const rulesOf = (route: Route): readonly Rule[] => RULES[route]
