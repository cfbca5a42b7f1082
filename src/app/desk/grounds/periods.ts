import { addMonths, type IsoDate, yearOf } from '../../../engine/dates'
import type { TraceNode } from '../../../engine/types'
import type { TypeRessource } from '../../../law/menage'
import { moisAvant } from '../../../law/rules/commun/ressources'

/** A period that a rule of law looks at: the rules that read it, its months for a right of a day. */
interface Period {
  readonly rules: readonly string[]
  readonly months: (day: IsoDate) => readonly IsoDate[]
  /** The types of income of which the rules read this period; absent: all that they read. */
  readonly types?: readonly TypeRessource[]
  /** The steps of which the rules read this period; absent: all. */
  readonly only?: (step: TraceNode) => boolean
}

const quarter = (day: IsoDate) => moisAvant(day, 3)
const year = (day: IsoDate) => moisAvant(day, 12)
const lastYear = (day: IsoDate) => moisAvant(`${yearOf(day)}-01-01`, 12)
const yearBeforeLast = (day: IsoDate) => moisAvant(`${yearOf(day) - 1}-01-01`, 12)

const OF_HOUSING = ['al.salairesImposables', 'al.revenusActivite', 'al.pensions']

/** Whether an adult is paid for work: an AAH then looks at three months, otherwise at a year (CSS R821-4-1). */
const works = ({ children }: TraceNode): boolean =>
  children.some(({ rule, value }) => rule.id === 'aah.travaille' && value === true)

const periods = {
  rsa: { rules: ['rsa.ressourcesPersonne'], months: quarter },
  ppa: { rules: ['ppa.montant'], months: quarter },
  al: {
    rules: OF_HOUSING,
    types: ['salaire', 'chomage', 'retraite'],
    months: (day) => moisAvant(addMonths(day, -1), 12),
  },
  alimony: { rules: OF_HOUSING, types: ['pensionAlimentaireRecue'], months: lastYear },
  invalidity: { rules: OF_HOUSING, types: ['pensionInvalidite'], months: yearBeforeLast },
  css: { rules: ['css.revenusPersonne'], months: year },
  aged: { rules: ['minimumVieillesse.recu'], months: quarter },
  aahQuarter: { rules: ['aah.ressources'], months: quarter, only: works },
  aahYear: { rules: ['aah.ressources'], months: yearBeforeLast, only: (step) => !works(step) },
  ass: { rules: ['ass.ressources'], months: year },
  family: {
    rules: [
      'prestationsFamiliales.revenuProfessionnel',
      'prestationsFamiliales.pensionsNettes',
      'prestationsFamiliales.revenusImposables',
    ],
    months: yearBeforeLast,
  },
} satisfies Readonly<Record<string, Period>>

/** Words: `grounds.months.<kind>`. */
export type PeriodKind = keyof typeof periods

/** The periods, in the order in which they are shown. */
export const PERIODS: Readonly<Record<PeriodKind, Period>> = periods
